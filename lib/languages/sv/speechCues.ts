import type { SpeechCues } from '../speechCues';
import { phrases, words } from '../phrases';

/** How a thing is said that makes words of control innocent, in Swedish. Fields as in `SpeechCues`. */
export const SWEDISH_SPEECH: SpeechCues = {
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
      frågade|har rankat|rankade|brukade säga|brukade tjata|pratade om`,
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
      `måste|ska|skall|intresserar inte|intresserar mig inte|så vet alla|så ser alla|behöver|bör|får inte|framöver|hädanefter|från och med nu|nu|igen|förväntar|vill att|nästa gång|
      fortfarande|se till|aldrig|alltid|bara|ännu en gång|från nu`,
    ),
    blame: phrases(
      `missade|missat|misslyckades|misslyckats|klantade|klantat|svek|svikit|tappade|tappat|förlorade|förlorat|misstag*|fel|skuld|
      nådde inte|nådde ni inte|nått inte|klarade inte|klarade ni inte|inte nått|inte klarat|inte nådde|besvik*|sämst|sämre|
      under målet|slarv*|försenad*|sent|varnad*|ert ansvar|ditt ansvar|sista gången|jag ser att|jag noterar att|jag noterade|noterat att|vem var det|problem|inloggad|ansvarig|stå till svars|förklara sig|spöade|slog oss`,
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
      `mitt eget mål|min egen målsättning|jag lovade|jag lovar|jag har lovat|håll mig till|jag skickar er|jag skickar en|jag ska göra vad|jag ska göra allt|jag gör vad|jag skickar dig|jag ringer dig|jag återkommer|
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
      ni slipper|du slipper|frivilligt|frivillig|frivilliga|valfritt|om det passar|den som vill är välkommen|den som vill kan|den som vill får gärna|för den som vill|för de som vill|
      om ni har lust|om du har lust|bara om ni vill|bara om du vill|om du själv vill|om ni själva vill|helt upp till`,
    ),
    takenBack: phrases(
      `inte valfritt|inte frivilligt|frivilligt eller inte|så länge|bara siffrorna|bara resultatet|bara det blir|förutsatt att|annars|vill vara kvar|vill jobba kvar|ska bara|måste bara|behöver ni inte tänka på|behöver du inte tänka på|
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
