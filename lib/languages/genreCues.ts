/** How the genres show: in a title, in how lines begin, in words. In both languages at once: genre is asked for before language. */
export type GenreCues = {
  readonly title: Readonly<Record<'goal' | 'report' | 'review' | 'policy' | 'other', RegExp>>;
  /** A line that begins a letter, by itself. */
  readonly greeting: RegExp;
  /** The same, with the letter going on in the line. */
  readonly opening: RegExp;
  /** A line that ends a letter. */
  readonly closing: RegExp;
  /** Lines of a mail's head. */
  readonly head: RegExp;
  readonly goalLine: RegExp;
  readonly reviewWords: RegExp;
  readonly ruleLine: RegExp;
  /** A line of somebody who speaks: "Anna (chef): hej". */
  readonly turn: RegExp;
  readonly chatMarks: RegExp;
};

export const GENRE_CUES: GenreCues = {
  title: {
    goal: /\b(?:goals?|objectives?|targets?|okrs?|aims?|ambitions?|scorecard|direction|(?:action|work|recovery|commercial|business|annual|yearly) plan|plan for|what we're going for|charter)\b|(?:^|\s)(?:\p{L}*mål|målen|målbild|målkort|målblad|inriktning|riktning|\p{L}+plan)(?=$|[\s:,.–-])|\b(?:planerat för|vad vi vill|satsning\p{L}*|utvecklingsplan)\b/iu,
    report:
      /\b(?:\p{L}*report|status|figures for|summary of|follow-up|results? for|(?:monthly|weekly) (?:section|note)|retro notes|review of the (?:month|quarter|year)|(?:weekly|monthly|quarterly|annual|half-year|interim) (?:update|figures|review|summary))\b|\p{L}*rapport(?:en)?\b|\b(?:uppföljning|kvartalsbrev|nulägesbeskrivning|bokslutskommentar|lägesbild|läget|bokslut|delår\p{L}*|resultat för|sammanställning|utfall|kvartalet|veckan i siffror)\b/iu,
    review:
      /^(?:review,|feedback for|from my talk with)|\b(?:appraisal|self-review|conversation notes|talk with|summary of talk|half-year talk|mid-year talk|year-end note|performance review|annual review|mid-year review|year-end review|probation\p{L}* review|development (?:talk|conversation)|one-to-one|1:1|evaluation of|performance conversation|assessment of)\b|\b(?:(?<!riktlinje för |rutin för |policy för )(?:medarbetarsamtal\p{L}*|utvecklingssamtal\p{L}*)|lönesamtal\p{L}*|uppföljningssamtal\p{L}*|samtalsnotering\p{L}*|årssamtal\p{L}*|avstämningssamtal\p{L}*|provanställning\p{L}*|samtal med|samtalet med|av samtal|samtal om arbetsåret|omdöme|bedömning|lönekommentar|lönemotivering)(?=$|[\s:,.–-])/iu,
    policy:
      /\b(?:policy|procedures?|routine|instructions?|guidelines?|rules?|regulations?|code of conduct|handbook|manual|standing orders?|protocol for|house rules|terms of|guidance|how we (?:work|handle|do))\b|^(?:section|chapter|kapitel|kap\.) \d|^\d+(?:\.\d+)*\. \p{Lu}|^§|\p{L}*(?:policy|riktlinjer?|rutin(?:er|en)?|instruktion(?:er)?|anvisning(?:ar)?|ordning(?:en)?|ordningsregler|regler|lathund|handbok(?:en)?|checklista|föreskrift(?:er)?|bestämmelser|delegationsordning)(?=$|[\s:,.–-])|\bså (?:arbetar|gör|hanterar) vi\b/iu,
    other:
      /\b(?:minutes|notes from|toast|speech|opening words|address|newsletter|news from|weekly letter|transcript|invitation|press release|job ad|advert\p{L}*|vacancy|poster|agenda|notice|sign|welcome to|blog|column|message to all|letter from)\b|\b(?:protokoll|mötesanteckningar|minnesanteckningar|anteckningar|tal till|tal vid|nyheter|nyhetsbrev|veckobrev|månadsbrev|inbjudan|pressmeddelande|platsannons|annons|anslag|affisch|dagordning|brev till|brev från|krönika|blogg|vi söker|intranät\p{L}*)(?=$|[\s:,.–-])/iu,
  },
  greeting:
    /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|evening|all|team|colleagues|everyone|everybody|friends|folks|crew|to (?:all|the|everyone)|hej|hejsan|hejhej|hallå|tjena|tja|god (?:morgon|dag|kväll|middag)|godmorgon|kära|käre|bästa|bäste|till (?:alla|samtliga)|alla|vänner|kollegor)(?:\s[\p{L}\p{N}&'’.()/-]+){0,7}\s?[,!:.–-]?$/iu,
  opening:
    /^(?:hi|hiya|hello|hey|dear|hej|hejsan|kära|bästa|god (?:morgon|dag|kväll))\b[^.?!\n]{0,40}[,!]\s/iu,
  closing:
    /^(?:(?:best|kind|warm|warmest|many|with) (?:regards|wishes|thanks)|regards|sincerely|yours|cheers|love|hugs|best|thanks|many thanks|thank you|all the best|take care|see you|warmly|respectfully|(?:med )?(?:vänlig\p{L}*|varm\p{L}*|bästa|många|soliga|glada|hjärtliga|trevlig\p{L}*)?\s?hälsning(?:ar|en)?|mvh|vh|bästa hälsn\p{L}*|kram(?:ar)?|allt gott|vi hörs|vi ses|varmt|tack|ha det (?:gott|bra)|väl mött)\b[^.?]{0,40}[,!]?$|^[/–—-]\s?\p{Lu}[\p{L}\s.-]{1,40}$/iu,
  head: /^(?:subject|to|from|cc|re|ämne|till|från|kopia|rubrik)\s?:/iu,
  goalLine:
    /^(?:\d{1,2}[.)]\s*)?(?:objective|key result|kr ?\d|goal|target|aim|mål|målet|delmål|nyckelresultat|effektmål|indikator|measure|o\d)(?:\s?\d{1,2})?\s?[:.–]/iu,
  reviewWords:
    /\b(?:overall rating|rating|reviewee|supervisor|line manager|appraiser|strengths|areas? (?:for|of) (?:development|improvement)|(?:this|last|past) year you|your (?:year|performance|strengths|development)|since your last|i(?:'|’)ve seen you|samlad bedömning|bedömning|betyg|medarbetare:|chef:|styrkor|utvecklingsområden?|under året har du|du har under|ditt år|din utveckling|dina mål|din lön|lönesamtal\p{L}*|medarbetarsamtal\p{L}*|utvecklingssamtal\p{L}*)(?=$|[\s:,.–-])/giu,
  ruleLine:
    /\b(?:must|shall|is required|are required|may not|is not permitted|is kept|are kept|applies|is approved|is reported|is carried|are to be|ska|skall|får inte|gäller|måste|ansvarar för|sker|görs|godkänns|anmäls|lämnas|förvaras|dokumenteras)\b/iu,
  turn: /^\p{Lu}[\p{L}'’.-]*(?:\s[\p{L}'’.-]+){0,2}(?:\s\([^)\n]{2,40}\))?:\s/u,
  chatMarks:
    /\p{Extended_Pictographic}|[!?]{2,}|(?:^|\s)(?:[:;]-?[)(DP]|<3|lol|btw|asap|pls|thx|ok(?:ej)?|asså|typ|nåt|sen)(?=$|[\s.,!?])|(?:^|\s)@\p{L}/giu,
};
