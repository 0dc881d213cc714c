/** What English amounts are made of. Phrases are parted by ` | `, words by spaces. "one" is no number. */
export const ENGLISH_NUMBERS = {
  words:
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens hundreds thousands',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  ones: 'one two three four five six seven eight nine',
  hundreds: '',
  scales: 'hundred thousand million millions billion billions dozen',
  articles: 'a an one',
  fractions:
    'half | half a | half an | half the | half of | a half | one half | a third | one third | two thirds | two-thirds | a quarter of | one quarter of | three quarters | three-quarters | a fifth | one fifth | two fifths | three fifths | four fifths | a tenth | one tenth | nine tenths',
  leadIns:
    'at least | at most | no more than | no less than | no fewer than | not more than | not less than | more than | less than | fewer than | up to | down to | a minimum of | a maximum of | minimum | maximum | minimum of | maximum of | max | min | over | under | above | below | about | around | approximately | approx | roughly | nearly | almost | exactly | some | just under | just over | well over | well under | close to | upwards of | north of | south of | a total of | plus | minus | in excess of | higher than | lower than | as many as | as few as | a full',
  between: 'between',
  and: 'and',
  outOf: 'of | out of',
  units:
    'percent | per cent | pct | percentage point | percentage points | basis points | bps | point | points | pp | pts | kr | tkr | mkr | mnkr | k | m | mn | bn | million | millions | billion | thousand | hundred | dollars | pounds | euros | euro | pence | cents | sek | eur | usd | gbp | nok | fte | ftes | ppm | db | degrees | km | miles | metres | meters | kg | tonnes | tons | litres | mg | ml',
  currencies: '€ $ £ sek eur usd nok dkk gbp us$',
  labels:
    'room week weeks page pages p pp chapter ch section sec version phase step stage level building floor line lane zone no. number class grade year years article appendix fig figure table item row gate platform category tier q case dock unit ward bed bay form part module squad crew shift truck route bus train flight rule clause §',
  yearBefore:
    'in by since for during until till from of january february march april may june july august september october november december before after fy spring summer autumn fall winter q1 q2 q3 q4 h1 h2 year',
} as const;
