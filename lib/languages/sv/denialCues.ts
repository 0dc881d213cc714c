import { phrases, words } from '../phrases';
import type { DenialCues } from '../speechCues';

/** What is denied, asked or only supposed, in Swedish. Fields as in `DenialCues`. */
export const SWEDISH_DENIAL: DenialCues = {
  negated: {
    left: phrases(
      'inte | ej | icke | aldrig | varken | inte längre | utan att | i stället för | istället för | hellre än | snarare än',
      'slutat | slutat med | ska sluta | vi slutar | slutar vi | låt oss sluta | slutade | slopat | slopar | slopas | slopade | slopats | avskaffat | avskaffar',
      'avskaffas | avskaffats | avskaffade | tagit bort | tar bort | togs bort | ta bort | tas bort | lagt ner | lägger ner | läggs ner',
      'slipper | slippa | sluppit | slapp | bort från | fri från | fria från | släpper | släppt | släppte | upphör | upphört | upphörde',
      'ingen behöver | ingen ska behöva | inga fler | ingen mer | inget mer | nej till | sagt nej till | säga nej till',
      'undvika | undviker | undvik | vägrar | vägra | avstår från | avstå från | handlar inte om | långt ifrån | knappast',
      `sluta mäta|sluta räkna|sluta rangordna|sluta jämföra|sluta jaga|sluta sätta|sluta prata om|slutar|ingen ska|ingen kommer|finns ingen|finns inga|finns inget|har ingen|har inga|har inget|lämnat|gått ifrån|går ifrån|
      emot|nog med|trött på|trötta på`,
    ),
    right: phrases(
      `inte|aldrig|ej|inte längre|är inte|är slopat|är slopad|drogs tillbaka|dras tillbaka|har dragits tillbaka|avskaffades|slopades|är ett minne blott|hör till det förflutna|är slopade|är avskaffade|är avskaffat|är avskaffad|är borta|har upphört|har tagits bort|
      är förbi`,
    ),
    not: phrases(
      `inte bara|inte minst|icke desto mindre|inte desto mindre|accepterar inte|godtar inte|tolererar inte|inte acceptera|inte endast|inte enbart|inte senare än|inte mindre än|inte mer än|inte fler än|glöm inte|
      missa inte|tveka inte|inte förrän|varför inte|inte ens|eller inte|om inte|inte acceptabelt|inte förhandlingsbart|
      inte godkänt|inte tillräckligt|inte sant|aldrig i livet|inte misstycker|misstycker inte|inte har något emot|har inget emot|inte svårare än|inte värre än|inte ett förslag|
      inte valfritt|inte upp till diskussion|inte vårt problem`,
    ),
    joiners: words('utan men och eller'),
    contrasts: words('utan men'),
    reaching: phrases(
      `ingen ska|ingen kommer|ingen behöver|ingen måste|ingen blir|ingen får|ingen mäts|ingen bedöms|ingen rangordnas|
      ingen rankas|ingen jämförs|ingen kontrolleras|ingen övervakas|ingen belönas|ingen straffas|ingen följs`,
    ),
    denied: phrases(
      `aldrig bett|aldrig sagt|aldrig krävt|inte bett|inte sagt|ber inte|aldrig be|vill inte att|vill väl inte|vill aldrig att|
      vill jag inte att|vill vi inte att|inte vill att|mig inte att|oss inte att|kräver inte att|begär inte att`,
    ),
    openers: words('om ifall när som innan eftersom därför tills förrän medan'),
    controls: phrases(
      `kontrollera|kontrollerar|kontrolleras|mäta|mäter|mäts|rangordna|rangordnar|rangordnas|ranka|rankar|rankas|övervaka|övervakar|övervakas|bevaka|bevakar|
      jämföra|jämför|jämförs|klandra|klandrar|straffa|straffar|straffas|resurser|en resurs|ditt fel|ert fel|någons fel|ens fel|tävling|om resultat|om siffror|
      om målen|siffror|produktion|maskiner|kuggar|till varje pris|mitt godkännande|mitt tillstånd|måltal|nyckeltal|topplistor`,
    ),
    negations: words('inte aldrig ingen inget inga ej'),
    negatedBehind: /[ae]r$/u,
    renounced: phrases(
      `ingen behöver|ingen måste|ni behöver inte mitt|du behöver inte mitt|mer än summan|behöver inte fråga`,
    ),
    failing: phrases(
      `missa|missar|misslyckas|halka efter|halkar efter|komma sist|kommer sist|ligga efter|ligger efter|hamna sist|hamnar sist|tappa|tappar|förlora|
      förlorar|vara sämst|bli sämst|se röda|se rött|röda siffror|drar ner|dra ner|svika|sviker|ursäkter|kommer till mig|problem|bli kontoret som|bli enheten som`,
    ),
    exceptions: words('utan förrän innan såvida annat'),
    leave: phrases('rapporter*|godkänn*|tillstånd|lov|mig|min|mitt|mina|anmäl*|bevis*|skäl'),
    prohibiting: words('ingen inget inga inte ej aldrig'),
    answers: phrases(
      'nej det|nej vi|nej jag|nej inte|nej så|svaret är nej|svaret var nej|inte alls|det är inte|det var inte|så är det inte|så ska det inte|det vill jag inte|det gör vi inte|absolut inte|aldrig',
    ),
    supposed: phrases('frågan|frågade|frågar|undrar|undrade|har hört|sägs|ska vi|känns som|känns det'),
    inverted: words('vi ni du det de man jag'),
    relatives: words('som'),
    persons: words('som'),
  },
  question: {
    opening: phrases(
      `vad|hur|vilka|vilken|vilket|var|ska vi|skall vi|måste vi|behöver vi|kan vi sluta|kan vi ta bort|kan vi slippa|kan vi hjälpa|kan vi lätta|kan vi låta|kan vi lära|kan vi förstå|bör vi|borde vi|är det|är vi|är någon av|är några av|finns det|
      skulle det|skulle vi|skulle ni vilja|skulle du vilja|skulle ni behöva|skulle du behöva|skulle ni säga|skulle du säga|tycker ni|tycker du|tror ni|tror du|känner ni|känner du|upplever ni|upplever du|har ni någon gång|har du någon gång|vill ni ha|vill du ha|vill ni att|vill du att|vill ni se|vill du se|stämmer det|känns det|
      får vi|har vi|varför _ vi|varför _ ni på|hur kommer det sig att vi|vad är poängen|vad är meningen|vad vinner vi|vem tjänar på|är våra|är vår|är vårt|blir det|går det|
      vem bestämde`,
    ),
    rhetorical: phrases(
      `hur kunde|hur kan ni|hur kan du|hur många gånger|hur svårt|hur i|hur länge ska jag|vad är det för fel|vad håller|
      vad tänkte|hur kommer det sig att ni|hur kommer det sig att du|är det nån som|är det någon som vill|är det verkligen så|skulle det gå|hur går det med|vilken av er|vilka av er|hur tänkte ni|hur tänkte du|hur tänker ni egentligen|hur förklarar|var håller|ska vi verkligen nöja|ska vi verkligen bli|ska vi verkligen vara|
      ska vi verkligen komma|ska vi verkligen förlora|är det ingen|har vi någon som|har ni någon som|hur får vi ut mer|hur kan vi få ut mer|hur ser siffrorna|vad landar|hur många _ har du|
      hur många _ har ni|hur många _ tog|hur många _ _ har du|hur mycket sålde|hur mycket har du|hur mycket har ni|vad är dina siffror|vad har ni för siffr*|
      hur ligger du till|hur ligger ni till|tror ni att ni kan|tror du att du kan|vad är det som är så svårt|är det så svårt|är det uppfattat|kan vi bara|kan vi enas|kan vi komma överens|är det förstått|är det klart|vad ska jag behöva`,
    ),
    anywhere: phrases(
      `vad tycker ni|vad tycker du|vad tror ni|vad tror du|vad säger ni|vad säger du|håller ni med|håller du med|
      hur ser ni|hur ser du|vad tänker ni|vad tänker du|eller är det|eller ska vi|eller borde vi|eller vore det`,
    ),
    leadIns: words('så och men eller nu ja hej alltså först'),
    doubted: phrases(
      `jag undrar om vi|jag undrar varför vi|jag ifrågasätter|jag tvivlar på att|är tveksam till|man kan fråga sig|frågan är om vi|vi borde fråga oss|
      jag förstår inte varför vi|är det rimligt att`,
    ),
  },
  imagined: {
    openers: phrases(
      'tänk dig|tänk er|föreställ dig|föreställ er|anta att|låt oss låtsas|i en värld där|säg att vi|i teorin',
    ),
    generic: phrases(
      `en chef som|chefer som|en ledare som|ledare som|en organisation som|organisationer som|en arbetsplats där|arbetsplatser där|ett företag som|
      företag som|skolor som|den som tror att`,
    ),
    wished: phrases('vill ha|behöver|söker|letar efter|anställer|befordrar|belönar|kräver|bli|är'),
    ifs: phrases('om vi|om jag|om man|om någon|om ett|om en'),
    would: words('skulle'),
    could: words('kunde kan'),
    bound: words('ska skall måste kommer lämna gå ersätts omplaceras'),
  },
};
