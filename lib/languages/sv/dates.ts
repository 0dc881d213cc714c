/** Words for when, in Swedish. Phrases are parted by ` | `, words by spaces. */
export const SWEDISH_DATES = {
  weekdays:
    'måndag måndagen måndagar måndags tisdag tisdagen tisdagar onsdag onsdagen onsdagar torsdag torsdagen torsdagar fredag fredagen fredagar lördag lördagen lördagar söndag söndagen söndagar mån tis ons tors fre lör sön',
  /** Days named from today. */
  days: 'idag | i dag | imorgon | i morgon | i morgon bitti | imorgon bitti | i övermorgon | i eftermiddag | i kväll | ikväll | i natt | nu på morgonen | dagens slut',
  times: 'midnatt | lunch | lunchen | lunchtid | middag | arbetsdagens slut | stängning',
  hourLeads: 'kl | klockan',
  hourWords: 'ett två tre fyra fem sex sju åtta nio tio elva tolv',
  halfDays: '',
  /** Feasts, seasons and turns of the year that a deadline may lean on. */
  points:
    'årets slut | månadens slut | kvartalets slut | veckans slut | dagens slut | terminens slut | periodens slut | årets utgång | månadens utgång | sommaren | sommar | hösten | vintern | våren | semestern | semestrarna | jul | julen | julhelgen | påsk | påsken | nyår | nyåret | midsommar | årsskiftet | halvårsskiftet | månadsskiftet | kvartalsskiftet | terminsstart | terminsslut | terminsstarten | skolstart | skolstarten | sportlovet | höstlovet | påsklovet | helgen | bokslut | bokslutet | delårsbokslutet | revisionen | slutet | mötet | styrelsemötet | nästa möte | lucia | advent | delåret | säsongen',
  periods:
    'dag dagen dagar dagarna dygn dygnet dygnen vecka veckan veckor veckorna månad månaden månader månaderna kvartal kvartalet kvartalen år året åren halvår halvåret termin terminen terminer tertial tertialet timme timmen timmar timmarna minut minuten minuter pass passet passen arbetspass skift skiftet skiften sprint sprinten sprintar säsong säsongen arbetsdag arbetsdagen arbetsdagar vardag vardagar dagarna period perioden kväll natt natten morgon morgonen arbetsvecka verksamhetsår verksamhetsåret budgetår budgetåret läsår läsåret räkenskapsår räkenskapsåret',
  /** Cut year parts: "Q3", "T2", "H1"; "kvartal 2". */
  yearPart: '^(?:q[1-4]|t[1-3]|h[12]|vt|ht|v\\d{1,2})(?:-?\\d{2,4})?$',
  numbered: 'vecka v kvartal tertial halvår veckorna',
  ordinal: '^\\d{1,2}:[ae]$',
  ordinalWords: 'första andra tredje fjärde femte sista siste förste',
  dayArticle: 'den',
  of: '',
  /** Deadlines that need no preposition. */
  wholes:
    'i år | i höst | i vår | i sommar | i vinter | i jul | i veckan som kommer | omgående | nu i veckan | under dagen | under veckan | före dagens slut | innan dagen är slut | inom kort | nu i höst | nu i vår | redan i år | redan i dag | redan idag | redan i morgon | så fort det går',
  /** A period with one of these before it is a deadline of its own: "nästa vecka", "det här kvartalet". */
  determiners: 'nästa | denna | detta | det här | den här | kommande | innevarande | under | samma',
  /** Before a date, time, period or point. */
  prepositions:
    'senast | senast vid | senast till | före | innan | till | fram till | inför | inom | vid | tills | inom loppet av | före utgången av | i slutet av | vid slutet av | till slutet av | från och med | fr.o.m | t.o.m | till och med | under loppet av | inom ramen för | vid utgången av | senast under',
  /** Before a date, a point or a determined period only: "på fredag", "i maj", "under Q3". */
  narrow: 'på | i | under | för | om',
  /** May stand between the preposition and its date. */
  fillers:
    'den det de här där nästa denna detta kommande innevarande hela årets månadens veckans kvartalets periodens terminens nu redan första sista siste slutet mitten början av utgången samma efter på varje vårt mitt ert',
  /** Close a deadline that began with "innan": "innan passet är slut". */
  tails: 'är slut | är över | är ute | är till ända | tar slut | börjar | slut | utgång',
} as const;
