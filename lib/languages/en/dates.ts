/** Words for when, in English. Phrases are parted by ` | `, words by spaces. */
export const ENGLISH_DATES = {
  weekdays:
    "monday mondays monday's tuesday tuesdays tuesday's wednesday wednesdays wednesday's thursday thursdays thursday's friday fridays friday's saturday saturdays saturday's sunday sundays sunday's mon tues wed thu thurs fri",
  /** Days named from today. */
  days: 'today | tomorrow | tonight | tomorrow morning | tomorrow night | this morning | this afternoon | this evening | the day after tomorrow | eod | eow | eom | eoq | eoy | cob | cop | end of play | close of play',
  times:
    'noon | midnight | lunch | lunchtime | close of business | end of business | start of business | opening time | closing time',
  hourLeads: '',
  hourWords: 'one two three four five six seven eight nine ten eleven twelve',
  halfDays: "am pm a.m p.m o'clock",
  /** Feasts, seasons and turns of the year that a deadline may lean on. */
  points:
    "summer | spring | autumn | winter | fall | christmas | easter | new year | new year's | thanksgiving | year-end | year end | month-end | month end | quarter-end | quarter end | week's end | the holidays | holidays | half-term | half term | term | term time | midsummer | the weekend | weekend | the audit | the board meeting | our next meeting | the next meeting | next meeting | the summer break | summer break | summer holidays | close | the close | halloween | bank holiday | the bank holiday | the deadline | the inspection",
  periods:
    "day days day's week weeks week's fortnight month months month's quarter quarters quarter's year years year's term terms semester semesters shift shifts sprint sprints hour hours minute minutes season night nights morning half halves period workday workdays weekday weekdays decade fiscal-year",
  /** Cut year parts: "Q3", "H1", "FY26". */
  yearPart: '^(?:q[1-4]|h[12]|fy\\d{2,4}|fy)(?:-?\\d{2,4})?$',
  numbered: 'week quarter term fy',
  ordinal: '^\\d{1,2}(?:st|nd|rd|th)$',
  ordinalWords: 'first last second third fourth fifth',
  dayArticle: 'the',
  of: 'of',
  /** Deadlines that need no preposition. */
  wholes:
    'year-end | asap | a.s.a.p | right away | by then | before then | within the hour | end of day | end of week | end of month | end of quarter | end of year | end of play | close of business',
  /** A period with one of these before it is a deadline of its own: "this quarter", "next week". */
  determiners: 'this | next | the coming | this coming | the current | the same | the next | this very',
  /** Before a date, time, period or point. */
  prepositions:
    'by | before | within | no later than | not later than | until | till | til | ahead of | in time for | by the end of | at the end of | before the end of | by the close of | by the start of | during | throughout | come | as of | prior to | due | due by | due on',
  /** Before a date, a point or a determined period only: "on Friday", "in May", "for Q3". */
  narrow: 'on | in | for | over | at | from',
  /** May stand between the preposition and its date. */
  fillers:
    "the this next coming following end of close start beginning middle current our my your same last first late early mid that each year's month's week's quarter's whole fiscal financial calendar school very",
  /** Close a deadline that began with "before": "before the week is out". */
  tails:
    'is over | is out | is up | ends | end | starts | begins | closes | is done | break | holidays | is through',
} as const;
