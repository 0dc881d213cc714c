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
      `slutar|ingen ska|ingen kommer|finns ingen|finns inga|finns inget|har ingen|har inga|har inget|lämnat|gått ifrån|går ifrån|
      emot|nog med|trött på|trötta på`,
    ),
    right: phrases(
      `inte|aldrig|ej|inte längre|är inte|är slopat|är slopad|är avskaffat|är avskaffad|är borta|har upphört|har tagits bort|
      är förbi`,
    ),
    not: phrases(
      `inte bara|inte minst|icke desto mindre|inte desto mindre|accepterar inte|godtar inte|tolererar inte|inte acceptera|inte endast|inte enbart|inte senare än|inte mindre än|inte mer än|inte fler än|glöm inte|
      missa inte|tveka inte|inte förrän|varför inte|inte ens|eller inte|om inte|inte acceptabelt|inte förhandlingsbart|
      inte godkänt|inte tillräckligt|inte sant|aldrig i livet`,
    ),
    joiners: words('utan men och eller'),
    contrasts: words('utan men'),
    reaching: phrases(
      `ingen ska|ingen kommer|ingen behöver|ingen måste|ingen blir|ingen får|ingen mäts|ingen bedöms|ingen rangordnas|
      ingen rankas|ingen jämförs|ingen kontrolleras|ingen övervakas|ingen belönas|ingen straffas|ingen följs`,
    ),
    denied: phrases(
      `aldrig bett|aldrig sagt|aldrig krävt|inte bett|inte sagt|ber inte|aldrig be|vill inte att|vill aldrig att|
      vill jag inte att|vill vi inte att|inte vill att|mig inte att|oss inte att|kräver inte att|begär inte att`,
    ),
    openers: words('om ifall när som innan eftersom därför tills förrän medan'),
  },
  question: {
    opening: phrases(
      `vad|hur|vilka|vilken|vilket|var|ska vi|skall vi|måste vi|behöver vi|kan vi|bör vi|borde vi|är det|är vi|finns det|
      skulle det|skulle vi|skulle ni|skulle du|tycker ni|tycker du|tror ni|tror du|vill ni|vill du|stämmer det|känns det|
      får vi|har vi|varför ska vi|varför mäter vi|varför måste vi|varför gör vi|är våra|är vår|är vårt|blir det|går det|
      vem bestämde`,
    ),
    rhetorical: phrases(
      `hur kunde|hur kan ni|hur kan du|hur många gånger|hur svårt|hur i|hur länge ska jag|vad är det för fel|vad håller|
      vad tänkte|vad är det som är så svårt|är det så svårt|är det uppfattat|kan vi bara|kan vi enas|kan vi komma överens|är det förstått|är det klart|vad ska jag behöva`,
    ),
    anywhere: phrases(
      `vad tycker ni|vad tycker du|vad tror ni|vad tror du|vad säger ni|vad säger du|håller ni med|håller du med|
      hur ser ni|hur ser du|vad tänker ni|vad tänker du`,
    ),
    leadIns: words('så och men eller nu ja hej alltså först'),
  },
  reported: {
    parties: phrases(
      `han|hon|hen|de|dom|någon|några|andra|folk|styrelsen|nämnden|myndigheten|regeringen|ministern|departementet|föräldrarna|
      föräldrar|kunden|kunderna|huvudkontoret|ägarna|ägaren|pressen|medierna|tidningen|artikeln|facket|konsulten|konsulterna|
      rapporten|boken|författaren|min chef|min förra chef|min gamla chef|den förra chefen|kommunen|inspektionen|ivo|revisorerna|
      politikerna|direktören|vd:n|kollegor|chefer|koncernen`,
    ),
    told: phrases(
      `sa|sade|säger|skrev|skriver|berättade|påstod|påstår|hävdar|hävdade|tycker|tyckte|tror|trodde|anser|ansåg|menar|menade|
      frågade|brukade säga`,
    ),
    wanted: phrases(
      `vill|ville|väntar sig|väntade sig|förväntar sig|förväntade sig|kräver|krävde|begär|begärde|hoppas`,
    ),
    passedOn: phrases(
      `så ni|så vi|så du|så nu|därför|det innebär|det betyder|och jag|jag håller med|vilket innebär|alltså`,
    ),
    according: phrases('enligt'),
    binding: phrases('vi måste|vi ska|vi behöver|måste vi|ska vi|alla måste|alla ska'),
  },
  history: {
    earlier: phrases(
      `i fjol|förra året|förra månaden|förra veckan|förra kvartalet|i våras|i höstas|i somras|i vintras|i går|igår|i förrgår|
      för _ år sedan|för _ månader sedan|tidigare|förr|på den tiden|den gången|dåvarande|en gång i tiden|fram till nyligen`,
    ),
    thanks: phrases(
      `tack|tackar|tack vare|bra jobbat|grattis|stolt över|stolt|vilken insats|fint jobbat|snyggt|strålande|fantastiskt|
      imponerad|tacksam`,
    ),
    demand: phrases(
      `måste|ska|skall|behöver|bör|får inte|framöver|hädanefter|från och med nu|nu|igen|förväntar|vill att|nästa gång|
      fortfarande|se till|aldrig|alltid|bara|ännu en gång|från nu`,
    ),
    blame: phrases(
      `missade|missat|misslyckades|misslyckats|klantade|klantat|svek|svikit|tappade|tappat|förlorade|förlorat|misstag*|fel|skuld|
      nådde inte|nådde ni inte|nått inte|klarade inte|klarade ni inte|inte nått|inte klarat|inte nådde|besvik*|sämst|sämre|
      under målet|slarv*|försenad*|sent|varnad*|ert ansvar|ditt ansvar`,
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
    statements: words('att som om när eftersom förrän'),
  },
  self: {
    promise: phrases(
      `jag lovade|jag lovar|jag har lovat|håll mig till|jag skickar er|jag skickar dig|jag ringer dig|jag återkommer|
      jag är skyldig er|jag är skyldig dig|mitt fel|jag hade fel|jag mäts|jag bedöms`,
    ),
    duty: phrases(
      `jag måste|jag behöver|jag bör|jag borde|måste jag|behöver jag|bör jag|
      mitt eget|min egen|mina egna`,
    ),
    looking: phrases(
      `inte|se|godkänna|kontrollera|läsa|granska|följa|veta|ha|få|signera|be|attestera|kolla|höra|titta|gå igenom|påminna|kräva|
      begära|bestämma|understryka|betona|hålla|vara`,
    ),
    giving: phrases(
      `besöka|möta|träffa|prata med|tala med|lyssna|hjälpa|stödja|stötta|tacka|lära mig|be om ursäkt|bli bättre|
      vara bättre|vara tydligare|finnas`,
    ),
  },
  polite: phrases(
    `måste vara trött|måste vara trötta|måste vara slut|måste vara slutkörd*|måste vara stolt|måste vara stolta|
      måste vara hungrig*|måste vara jobbigt|måste vara tufft|måste vara svårt|måste vara frustrerande|måste ha varit|
      måste ha känt*|måste ha undrat|måste prova|måste smaka|måste träffa|måste testa kakan|ska bli roligt|ska bli kul|
      ska bli spännande|ska bli skönt|ska bli trevligt|ska bli intressant|ska bli härligt`,
  ),
  choice: {
    offered: phrases(
      `ni får gärna|du får gärna|får ni gärna|får du gärna|du behöver inte|ni behöver inte|behöver du inte|behöver ni inte|
      ni slipper|du slipper|frivilligt|frivillig|frivilliga|valfritt|valfri|om det passar|den som vill|de som vill|
      om ni har lust|om du har lust|bara om ni vill|bara om du vill|om du själv vill|om ni själva vill|helt upp till`,
    ),
    takenBack: phrases('så länge|bara siffrorna|bara resultatet|bara det blir|förutsatt att|annars'),
  },
  persons: {
    second: words('du dig din ditt dina ni er ert era eder'),
    led: words(
      'alla samtliga varje personalen medarbetare medarbetarna teamet teamen gruppen enheten ingen någon',
    ),
    mine: words('min mitt mina mig jag'),
  },
};
