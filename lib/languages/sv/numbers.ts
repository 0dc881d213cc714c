/** What Swedish amounts are made of. Phrases are parted by ` | `, words by spaces. "en" and "ett" are no numbers. */
export const SWEDISH_NUMBERS = {
  words:
    'noll två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen hundratals tusentals tiotals dussin',
  /** First parts of numbers written together: "tjugofem", "tvåhundra". */
  tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  ones: 'ett en två tre fyra fem sex sju åtta nio',
  hundreds: 'ett två tre fyra fem sex sju åtta nio',
  /** After an article or a number word: "ett hundra", "fem tusen", "en miljon". */
  scales: 'hundra tusen miljon miljoner miljard miljarder dussin tiotal hundratal tusental',
  articles: 'en ett',
  fractions:
    'halva | hälften | en halv | ett halvt | en tredjedel | två tredjedelar | en fjärdedel | tre fjärdedelar | en femtedel | två femtedelar | tre femtedelar | fyra femtedelar | en sjättedel | en åttondel | en tiondel | nio tiondelar',
  leadIns:
    'minst | högst | max | maximalt | minimum | maximum | åtminstone | lägst | som mest | som minst | som lägst | som högst | över | under | mer än | fler än | mindre än | färre än | högre än | lägre än | inte mer än | inte fler än | inte mindre än | inte under | inte över | upp till | upp mot | uppemot | ner till | ned till | ca | cirka | runt | omkring | ungefär | drygt | knappt | nästan | exakt | precis | hela | i snitt | plus | minus | närmare | bortåt | strax över | strax under | gott och väl',
  between: 'mellan',
  and: 'och',
  outOf: 'av | utav',
  units:
    'procent | procents | procentenhet | procentenheter | procentenheterna | promille | poäng | kr | kronor | kronors | tkr | mkr | mnkr | mdkr | mdr | k | m | mn | mm | milj | miljon | miljoner | miljard | miljarder | tusen | hundra | sek | eur | euro | usd | dollar | pund | öre | fte | årsarbetare | heltidstjänster | ppm | db | grader | kvadrat | km | mil | meter | kg | ton | liter | mg | ml | st | stycken',
  currencies: '€ $ £ sek eur usd nok dkk gbp kr',
  /** Before a number that names and does not count: "rum 12", "vecka 18". */
  labels:
    'rum sal vecka veckorna v sid s sida sidan punkt punkten kapitel kap version fas steg nivå etapp spår hus våning våningen linje lina zon klass årskurs åk nr nummer rad bilaga paragraf § artikel tabell figur plats kaj port grind ärende dnr q t h kvartal tertial år årgång avsnitt del modul paket grupp avdelning projekt konto lag bil buss tåg',
  yearBefore:
    'i under år inför sedan för till från hösten våren sommaren vintern januari februari mars april maj juni juli augusti september oktober november december sen senast före av q1 q2 q3 q4 t1 t2 t3',
} as const;
