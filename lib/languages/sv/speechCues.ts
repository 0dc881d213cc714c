import type { SpeechCues } from '../cues';
import { phrases, words } from '../phrases';

/** How a thing is said that makes words of control innocent, in Swedish. Fields as in `SpeechCues`. */
export const SWEDISH_SPEECH: SpeechCues = {
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
      `vad|hur|vilka|vilken|vilket|var|ska vi|skall vi|måste vi|behöver vi|kan vi sluta|kan vi ta bort|kan vi slippa|kan vi hjälpa|kan vi lätta|kan vi låta|kan vi lära|kan vi förstå|bör vi|borde vi|är det|är vi|finns det|
      skulle det|skulle vi|skulle ni vilja|skulle du vilja|skulle ni behöva|skulle du behöva|skulle ni säga|skulle du säga|tycker ni|tycker du|tror ni|tror du|känner ni|känner du|upplever ni|upplever du|har ni någon gång|har du någon gång|vill ni ha|vill du ha|vill ni att|vill du att|vill ni se|vill du se|stämmer det|känns det|
      får vi|har vi|varför _ vi|varför _ ni på|hur kommer det sig att vi|vad är poängen|vad är meningen|vad vinner vi|vem tjänar på|är våra|är vår|är vårt|blir det|går det|
      vem bestämde`,
    ),
    rhetorical: phrases(
      `hur kunde|hur kan ni|hur kan du|hur många gånger|hur svårt|hur i|hur länge ska jag|vad är det för fel|vad håller|
      vad tänkte|hur tänkte ni|hur tänkte du|hur tänker ni egentligen|hur förklarar|var håller|ska vi verkligen nöja|ska vi verkligen bli|ska vi verkligen vara|
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
      'tänk dig|tänk er|föreställ dig|föreställ er|anta att|låtsas att|i en värld där|säg att vi|i teorin',
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
  reported: {
    parties: phrases(
      `han|hon|hen|de|dom|någon|några|andra|folk|styrelsen|nämnden|myndigheten|regeringen|ministern|departementet|föräldrarna|
      föräldrar|kunden|kunderna|huvudkontoret|ägarna|ägaren|pressen|medierna|tidningen|artikeln|facket|konsulten|konsulterna|
      rapporten|boken|författaren|min chef|min förra chef|min gamla chef|den förra chefen|kommunen|inspektionen|ivo|revisorerna|
      politikerna|direktören|vd:n|kollegor|chefer|koncernen|förra chefen|den gamla chefen|gamla chefen|en tidigare chef|min första chef|förra ledningen|den gamla ledningen|
      en kollega|en av er|en vän|många|somliga|kritikerna|ekonomerna|läroboken`,
    ),
    told: phrases(
      `sa|sade|säger|skrev|skriver|berättade|påstod|påstår|hävdar|hävdade|tycker|tyckte|tror|trodde|anser|ansåg|menar|menade|
      frågade|brukade säga|brukade tjata|pratade om`,
    ),
    wanted: phrases(
      `vill|ville|väntar sig|väntade sig|förväntar sig|förväntade sig|kräver|krävde|begär|begärde|hoppas`,
    ),
    passedOn: phrases(
      `så ni|så vi|så du|så nu|därför|varför|och det är vad|det får vi leva med|det innebär|det betyder|och jag förväntar|och jag vill|och jag kräver|och jag räknar|jag håller med|vilket innebär|alltså`,
    ),
    according: phrases('enligt'),
    accepted: phrases(
      `jag har lovat|jag har gett mitt ord|och det ska vi|vi ska leverera|vi levererar|det klarar vi|det är vad vi får|jag är trygg med att vi|
      jag litar på att vi levererar|och jag med`,
    ),
    passive: words('blir blev är var'),
    subjects: words('vi jag'),
    binding: phrases(
      'vi måste|vi ska|vi behöver|måste vi|ska vi|alla måste|alla ska|vill att vi|kräver att vi|väntar sig att vi|begär att vi',
    ),
    shielded: phrases(
      'jag har sagt att|jag har sagt nej|jag sa nej|jag sa att|jag tänker inte|jag håller inte med',
    ),
  },
  history: {
    earlier: phrases(
      `i fjol|förra året|förra månaden|förra veckan|förra kvartalet|i våras|i höstas|i somras|i vintras|i går|igår|i förrgår|
      för _ år sedan|för _ månader sedan|tidigare|förr|på den tiden|den gången|dåvarande|en gång i tiden|fram till nyligen`,
    ),
    thanks: phrases(
      `tack|tackar|tack vare|bra jobbat|grattis till att|stolt över|vilken insats|fint jobbat|snyggt|strålande|fantastiskt|
      imponerad|tacksam för|tacksam att|tacksamma för`,
    ),
    thanked: phrases('för|att|till alla|till er|vare|er som|ni som'),
    present: words(
      `är vill räknas räknar intresserar bryr gäller behöver handlar utgår ser följs rapporteras`,
    ),
    lasting: phrases(
      `beslutades|har beslutat|beslutat att|har bestämt|bestämdes|kommit överens|har infört|har satt upp|satt upp|har installerat|har lagt till|
      har börjat|har tagit fram|har sagt till|införs|kommer att|har ändrat|har höjt|har fått nya|har lovat|att säga att|än i fjol|än förra året`,
    ),
    demand: phrases(
      `måste|ska|skall|intresserar inte|intresserar mig inte|behöver|bör|får inte|framöver|hädanefter|från och med nu|nu|igen|förväntar|vill att|nästa gång|
      fortfarande|se till|aldrig|alltid|bara|ännu en gång|från nu`,
    ),
    blame: phrases(
      `missade|missat|misslyckades|misslyckats|klantade|klantat|svek|svikit|tappade|tappat|förlorade|förlorat|misstag*|fel|skuld|
      nådde inte|nådde ni inte|nått inte|klarade inte|klarade ni inte|inte nått|inte klarat|inte nådde|besvik*|sämst|sämre|
      under målet|slarv*|försenad*|sent|varnad*|ert ansvar|ditt ansvar|sista gången|jag ser att|jag noterar att|jag noterade|noterat att|vem var det|problem|inloggad|spöade|slog oss`,
    ),
    subjects: words('vi de dom han hon det teamet ni du enheten avdelningen gruppen man'),
    quantifiers: words('alla'),
    past: words(`var hade fick gick nådde låg blev gjorde kom slog höll drog skar bröt skrev följde mätte sänkte höjde stärkte lyfte lade
      la tog vann såg sa sade gav stod satt drev växte uppfyllde bedömde byggde lärde hjälpte`),
    alike: words(''),
    between:
      /^(?:alla|båda|också|alltid|ofta|bara|då|redan|verkligen|faktiskt|snabbt|tillsammans|först|sedan|äntligen|nästan|har|hade)$/u,
    inverted: true,
    regularPast: /[a-zåäö]{2}ade$/u,
    have: words('har hade'),
    passive: words(''),
    articles: words(''),
    statements: words('att som om när eftersom förrän tills varför'),
  },
  self: {
    blame: phrases(
      `det är jag som bär|det är jag som har ansvar*|jag bär ansvaret|jag misslyckades|jag har misslyckats|det är mitt ansvar|mitt misstag|jag svek|jag bedömde fel`,
    ),
    toReader: words('att er dig det mig'),
    promise: phrases(
      `mitt eget mål|min egen målsättning|jag lovade|jag lovar|jag har lovat|håll mig till|jag skickar er|jag skickar en|jag ska göra|jag gör vad|jag skickar dig|jag ringer dig|jag återkommer|
      jag är skyldig er|jag är skyldig dig|mitt fel|jag hade fel|jag mäts|jag bedöms`,
    ),
    duty: phrases(
      `jag måste|jag bör|jag borde|måste jag|bör jag|
      mitt eget|min egen|mina egna`,
    ),
    looking: phrases(
      `inte|se|godkänna|kontrollera|läsa|granska|följa|veta|ha|få|signera|be|attestera|kolla|höra|titta|gå igenom|gå på|gå efter|påminna|kräva|
      begära|bestämma|understryka|betona|hålla|vara`,
    ),
    needing: phrases('jag behöver|behöver jag'),
    needed: words(
      `återkomma komma gå bli göra skriva ringa åka lämna hinna nå sluta börja tänka lära öva vila sova förstå`,
    ),
    veiled: phrases('jag måste varna|jag måste säga|jag borde kanske'),
    giving: phrases(
      `besöka|möta|träffa|prata med|tala med|lyssna|hjälpa|stödja|stötta|tacka|lära mig|be om ursäkt|bli bättre|
      återkomma|berätta|ge er|ge dig|vara bättre|vara tydligare|finnas`,
    ),
  },
  polite: phrases(
    `måste vara trött|måste vara trötta|måste vara _ trött|måste vara _ slut|måste vara _ stolt*|måste vara slut|måste vara slutkörd*|måste vara stolt|måste vara stolta|
      måste vara hungrig*|måste vara jobbigt|måste vara tufft|måste vara svårt|måste vara frustrerande|måste ha varit|
      måste ha känt*|måste ha undrat|måste prova|måste smaka|måste träffa|måste testa kakan|låna dig fem|låna dig en|låna dig två|ska bli roligt|ska bli kul|
      ska bli spännande|ska bli skönt|ska bli trevligt|ska bli intressant|ska bli härligt`,
  ),
  care: phrases(
    `får man misslyckas|får misslyckas|okej att misslyckas|rätt att göra fel|får göra fel|får man göra fel|kan du ringa mig|kan ni ringa mig|ring mig om|står bakom dig|står bakom er|stöttar dig|stöttar er|ta hand om dig|ta hand om er|ta era raster|ta rast|mår bra|
    resurser ni behöver|resurser du behöver|bemanning ni behöver|ge dig tjänsten|du har utsatts|ni har utsatts|ingen fara|inga problem vi|vila er|ta er semester`,
  ),
  choice: {
    offered: phrases(
      `ni får gärna|du får gärna|får ni gärna|får du gärna|du behöver inte|ni behöver inte|behöver du inte|behöver ni inte|
      ni slipper|du slipper|frivilligt|frivillig|frivilliga|valfritt|om det passar|den som vill|de som vill|
      om ni har lust|om du har lust|bara om ni vill|bara om du vill|om du själv vill|om ni själva vill|helt upp till`,
    ),
    takenBack: phrases(
      `så länge|bara siffrorna|bara resultatet|bara det blir|förutsatt att|annars|vill vara kvar|vill jobba kvar|ska bara|måste bara|behöver ni inte tänka på|behöver du inte tänka på|
      inte oroa|får gärna tycka`,
    ),
    contrasts: words('men dock fast ändå'),
  },
  persons: {
    second: words('du dig din ditt dina ni er ert era eder'),
    led: words(
      'alla samtliga varje personalen medarbetare medarbetarna teamet teamen gruppen enheten ingen någon',
    ),
    mine: words('min mitt mina mig jag'),
  },
};
