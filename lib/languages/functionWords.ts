/**
 * Small words by which languages are told apart, those of the neighbours included: Norwegian (n), Danish (d),
 * German (g), Dutch (h), Finnish (f), French (r), Spanish, Portuguese and Italian (m), Icelandic (i), next to Swedish
 * (s) and English (e). A word stands under every language that has it: shared words weigh less.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  s:
    'procent högst lägst snitt genomsnitt och att är inte jag ej för på av från också vad hur när mycket bara någon något några vara all per team våren hösten sommaren vintern ska skall än då mig dig ' +
    'er eller men till med som det den en ett hade har kan vi ni de man om så efter under över utan åt mot bli blir ' +
    'blev blivit varit sedan här där nu idag imorgon igår mer mest alla allt allting sina sin sitt vår våra vårt ert era ' +
    'din ditt dina min mitt mina måste behöver tycker tack hej hejsan snälla gärna i oss han hon hen dem deras hans ' +
    'hennes sig själv själva vilka vilken vilket varför vem vems dessa denna detta innan medan eftersom därför både ' +
    'ingen inget inga kommer kom gör göra gjort går gå får få fick fått ser se såg sett vet vill ville kunde skulle borde ' +
    'bör finns fanns fler flera många lite ner upp ut in fram igen redan ännu alltid aldrig kanske väl ju nog lika hos ' +
    'vid genom mellan enligt samt dock däremot bra stor ny nya första andra varje samtliga respektive vecka veckan ' +
    'veckor månad månaden kvartal kvartalet år året dag dagen dagar timme måndag tisdag onsdag torsdag fredag lördag ' +
    'söndag tillsammans fråga frågor möte mötet arbete arbetet arbeta jobba jobbet tid tiden mål målet målen ledning chef chefer ' +
    'chefen medarbetare hälsningar vänliga kl ses hör av låt titta hjälp hjälpa kolla skicka mejla ring välkommen välkomna ' +
    'vänligen senast tills inom antal trevlig helg vårt tackar ha jobb folk människor ni eran nån nåt nåra sån sånt va dom ' +
    'oj jo nej ja okej nästa förra samma bland trots istället stället ihop bort hem ge ger gav ta tar tog säga säger sa',
  e:
    'team zero the and of to a in is it you that he was for on are with as i his they be at one have this from or had by but not ' +
    'what all were we when your can said there use an each which she do how their if will up other about out many then ' +
    "them these so some her would make like him into time has look two more go see no way could people my than been who its now find down day did get come made may part over new take only little work know place year me our under just don't won't can't isn't i'm we're you're it's that's i'll we'll didn't doesn't must should need needs please thanks thank hello hi dear team every everyone before after because want where why any let us week month quarter monday tuesday wednesday thursday friday saturday sunday meeting report numbers results again always never still here very well good best regards next last first also back off own same such most much both between through during while without within against per yes ok it'll they're there's let's am does being those whose until target targets goal goals keep tell talk ask help sure think shall",
  n:
    'team ni klokken jobbet best beste prosent prosenten null dårlig bedre og ikke jeg er å på av til fra for hva hvordan når også mye noen noe være skal enn da meg deg dere et en ei hadde har ' +
    'kan vi de man om så etter under over uten mot bli blir ble blitt vært siden her der nå i mer mest alle alt sine sin sitt ' +
    'vår våre vårt din ditt dine min mitt mine må trenger synes takk hei gjerne oss han hun dem deres hans hennes seg selv ' +
    'hvilke hvilken hvorfor hvem disse denne dette før mens fordi derfor både ingen ingenting kommer kom gjør gjøre gjort ' +
    'går gå får få fikk fått ser se så sett vet vil ville kunne skulle burde bør finnes flere mange litt ned opp ut inn fram ' +
    'igjen allerede ennå alltid aldri kanskje vel jo nok hos ved gjennom mellom ifølge samt bra god stor ny nye første andre ' +
    'hver hvert uke uken uka uker måned måneden kvartal kvartalet år året dag dagen dager time mandag tirsdag onsdag torsdag ' +
    'fredag lørdag søndag sammen spørsmål møte møtet arbeid arbeidet arbeide jobbe jobben tid tiden mål målet målene ' +
    'leder ledere ledelse medarbeidere hilsen vennlig kl som det den med men eller ett bare hvis ikkje eg kva korleis ein eit ' +
    'frå vere dei me noko nokre berre meir då ho veke veka mykje òg desse vert vart kor kvifor kven skulle eitt våre dykk ' +
    'innen god helg selv nei ja neste forrige samme blant likevel hjem gi gir ga ta tar tok si sier sa ønsker ønske folk mennesker',
  d:
    'team ni klokken bedst bedste procent nul dårlig bedre lokale lokalet ses og ikke jeg er at på af til fra for hvad hvordan når også meget nogen noget nogle være skal end da mig dig jer i et en ' +
    'havde har kan vi de man om så efter under over uden mod bliver blev blevet været siden her der nu mere mest alle alt ' +
    'sine sin sit vores jeres din dit dine min mit mine må behøver synes tak hej gerne os han hun dem deres hans hendes sig ' +
    'selv hvilke hvilken hvorfor hvem disse denne dette før mens fordi derfor både ingen intet kommer kom gør gøre gjort går ' +
    'gå får få fik fået ser se så set ved vil ville kunne skulle burde bør findes flere mange lidt ned op ud ind frem igen ' +
    'allerede endnu altid aldrig måske vel jo nok hos gennem mellem ifølge samt dog god godt stor ny nye første anden andre ' +
    'hver hvert uge ugen uger måned måneden kvartal kvartalet år året dag dagen dage time mandag tirsdag onsdag torsdag ' +
    'fredag lørdag søndag sammen spørgsmål møde mødet arbejde arbejdet job tid tiden mål målet målene leder ledere ledelse ' +
    'medarbejdere hilsen venlig kl som det den med men eller kun hvis hvor inden blot nej ja næste sidste samme blandt hjem ' +
    'give giver gav tage tager tog sige siger sagde ønsker folk mennesker',
  g:
    'team gut gute gemacht und die der das ist nicht ich wir sie er es ein eine einen einem einer zu mit auf für von den dem des im in an auch als ' +
    'wie wenn aber oder dass daß sind war waren hat haben werden wird wurde kann können muss müssen soll sollen will wollen ' +
    'bitte danke hallo liebe lieber noch nur schon sehr mehr alle alles bei nach aus um über unter vor durch gegen ohne bis ' +
    'ihr euch uns unser unsere mein meine dein kein keine so dann hier da was wer warum wo heute morgen gestern woche montag ' +
    'dienstag mittwoch donnerstag freitag zum zur vom beim ja nein man sich mir dir ihm ihn ihnen diese dieser dieses jeder jede',
  h:
    'de het een en van is niet ik wij we zij ze er te met op voor aan ook als maar of dat dit die zijn was waren heeft hebben ' +
    'worden wordt kan kunnen moet moeten zal zullen wil willen graag dank hallo beste nog alleen al zeer meer alle alles bij ' +
    'naar uit om over onder door tegen zonder tot jullie ons onze mijn jouw geen zo dan hier daar wat wie waarom waar vandaag ' +
    'morgen gisteren week maandag dinsdag woensdag donderdag vrijdag niets in',
  f:
    'ja on ei että se hän minä me te he ovat oli olivat ole olla en emme kun kuin mutta tai jos niin myös vain vielä jo nyt ' +
    'tämä tämän nämä tuo joka jotka mitä mikä miten miksi missä kuka meidän teidän heidän minun sinun kaikki hyvä kiitos hei ' +
    'moi huomenta viikko viikolla maanantai maanantaina tiistai keskiviikko torstai perjantai perjantaina lauantai sunnuntai ' +
    'kanssa ennen jälkeen pitää täytyy voi voimme voitte saa sitten siis ilman aina koska ollut tulee olemme ette sekä',
  r:
    'le la les de des du un une et est en que qui ne pas je tu il elle nous vous ils elles on ce cette ces dans pour par sur ' +
    'avec sans mais ou où donc plus moins très bien aussi comme être avoir fait faire sont était été a ont sera notre nos votre vos mon ma mes ' +
    "son sa ses leur leurs au aux si tout tous toute toutes quand comment pourquoi merci bonjour demain aujourd'hui hier " +
    "semaine lundi mardi mercredi jeudi vendredi avant après c'est d'une l'équipe n'est j'ai qu'il même entre doit dois devez faut veuillez cordialement",
  m:
    'el la los las de del un una y e o que en es no se por para con su sus lo le al como más pero muy ya ha han ser está son ' +
    'os as do da dos das um uma não em ao à com é foi são mais mas ele ela você nosso il gli di che non è per i sono una ' +
    'questo questa della dei delle nel alla ci si anche come più ma gracias hola obrigado olá grazie ciao nosotros equipo ' +
    'equipe semana settimana lunes mi tu nuestra nuestro todo todos',
  i: 'og að er ekki ég við það þetta sem til með frá fyrir hann hún þau þeir eru var en eða líka hvað hvernig takk halló vikan vika ykkur okkar mjög',
};

/** Spellings that speak for languages, each counted once a word. Weights are set by hand on sentences of all. */
export const SPELLINGS: readonly {
  readonly pattern: RegExp;
  readonly languages: string;
  readonly weight: number;
}[] = [
  { pattern: /[äö]/u, languages: 's', weight: 0.9 },
  { pattern: /[äö]/u, languages: 'fg', weight: 0.7 },
  { pattern: /(?:[aeiouyäö]n|[iä]|at|ut|in)$/u, languages: 'f', weight: 0.25 },
  { pattern: /(?:aa|ii|uu|yy|ää|öö|tt[iä]|kk[iä])/u, languages: 'f', weight: 0.3 },
  { pattern: /å/u, languages: 'snd', weight: 0.7 },
  { pattern: /[æø]/u, languages: 'nd', weight: 2.5 },
  { pattern: /[ðþ]/u, languages: 'i', weight: 3 },
  { pattern: /[ßü]/u, languages: 'g', weight: 2 },
  { pattern: /[àèêçùœî]/u, languages: 'r', weight: 1.5 },
  { pattern: /[ñãõóíú¿]/u, languages: 'm', weight: 1.5 },
  {
    pattern:
      /(?:aa|ii|uu|yy|ää|öö|kk.+[äö]|uo|yö|ie.+[äö])|(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|nen|mme|tte)$/u,
    languages: 'f',
    weight: 0.7,
  },
  {
    pattern:
      /(?:arna|orna|erna|ades|ades|adet|heten|ningen|ningar|ningarna|ade|tionen|skap|ligt|iskt|igt)s?$/u,
    languages: 's',
    weight: 0.9,
  },
  { pattern: /(?:ck|[^u]ög|ä[rnlt]|xt)/u, languages: 's', weight: 0.3 },
  {
    pattern: /(?:ene|erne|sjon|sjonen|asjon|heten|ingen|inger|skap|lig|ig|else|elsen|øy|ei[dnt]|kj|gj|hv)/u,
    languages: 'n',
    weight: 0.35,
  },
  {
    pattern:
      /(?:erne|tion|tionen|heden|hed|ningen|ninger|skab|lig|ig|else|elsen|øj|ej[dlt]|hv|ede$|get$|gt$)/u,
    languages: 'd',
    weight: 0.35,
  },
  {
    pattern: /(?:ig|ing|ingen|ingar|skap|het|heten|tion|else|ens|are|arna|as|at|ar|or)$/u,
    languages: 's',
    weight: 0.3,
  },
  { pattern: /^(?:hv|hj)/u, languages: 'nd', weight: 0.8 },
  {
    pattern:
      /(?:th|wh|tion$|ing$|ings$|ness$|ment$|ments$|ould|ight|ou|ea|ee|oo|ly$|ed$|ay|ey|[^aeiouy]y$|w|'s$|n't$|'ll$|'re$)/u,
    languages: 'e',
    weight: 0.5,
  },
  { pattern: /(?:sch|cht|ung$|ungen$|keit|heit|lich|ei|ie|tz|zu|pf)/u, languages: 'g', weight: 0.5 },
  { pattern: /(?:ij|oe|aa|ui|heid|sch|gen$|lijk)/u, languages: 'h', weight: 0.4 },
  { pattern: /(?:eux|eau|oi|ou|ement$|ons$|ez$|tion$|que$|^[ldnjsc]'|é)/u, languages: 'r', weight: 0.45 },
  {
    pattern: /(?:ción|ções|ção|zione|mente$|dad$|dade$|[^aeiou]os$|[^aeiou]as$|amos$|iamo$)/u,
    languages: 'm',
    weight: 0.6,
  },
];
