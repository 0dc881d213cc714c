import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../lib/engine/principle';
import { matchNumber } from '../../../lib/languages/amounts';
import { matchDate, matchDeadline, matchPeriod, matchTime } from '../../../lib/languages/dates';
import { scan } from '../../../lib/languages/scan';

type Matcher = typeof matchNumber;

/** The words that the matcher takes, from the first token at which it takes any; '' when it takes none. */
const taken = (match: Matcher, text: string, language: Language): string => {
  const tokens = scan(text, language);
  for (let i = 0; i < tokens.length; i++) {
    const length = match(tokens, i, language);
    if (length > 0) return text.slice(tokens[i]?.start, tokens[i + length - 1]?.end);
  }
  return '';
};

/** `[…]` stands round what must be taken; without it nothing may be. */
const expectTaken = (match: Matcher, marked: string, language: Language): void => {
  const expected = /\[(.*)\]/u.exec(marked)?.[1] ?? '';
  expect(taken(match, marked.replaceAll(/[[\]]/gu, ''), language)).toBe(expected);
};

describe('#number', () => {
  test.each([
    'nå [98 %] av',
    'nå [minst 4,5 procent] nu',
    'sälj för [10 000 kr] till',
    'klara [20–25 %] av',
    'spara [1,2 miljoner kronor] i år',
    'ta [fler än tjugofem] samtal',
    'ta [tolv] samtal',
    'skär [en femtedel] av',
    'sänk till [hälften] nu',
    'vi ska [mellan 5 och 10 procent] upp',
    '[≥ 95 %] i kö',
    '[3 av 4] kunder',
    'öka [5 procentenheter] till',
    'sälj för [200k] nu',
    '[två hundra tusen kr]',
    '[högst en miljon kronor] om',
    'ett samtal och en kund',
    'i rum 12 under vecka 18',
    'den 15 maj kl. 14 i Q3',
    'Mål 2026',
    'under 2026 och i år',
    '[under 2000 kr] nu',
    'sälj [minst 2000].',
    'mellan 08:00-10:00',
    '[2000] samtal',
    '[3,1 mnkr] till',
  ])('sv: %s', (marked) => expectTaken(matchNumber, marked, 'sv'));

  test.each([
    'hit [98%] of',
    'get [at least 4.5 percent] more',
    'raise [£4,000] for',
    'save [$1.2 million] by',
    'make [twenty-five] calls',
    'make [no more than twelve] calls',
    'cut it by [half] now',
    'cut [half a million dollars] off',
    'by [a third] in',
    'keep [two thirds] of',
    '[between 5 and 10 percentage points] up',
    'have [zero] complaints',
    '[4 out of 5] customers',
    'earn [NOK 400m] in',
    'add [a hundred] calls',
    'just one more thing and a call',
    'in room 12 in week 18',
    'on May 15 at 9 am in Q3',
    'Goals 2026',
    'by 15/5/2026 at 18:00',
    '[2000] calls',
    '[200k] short',
  ])('en: %s', (marked) => expectTaken(matchNumber, marked, 'en'));
});

describe('#time', () => {
  test.each([
    'vi ses [kl. 14] här',
    'vi ses [14:00] här',
    'vi ses [klockan två] här',
    'vi ses [kl 11.15] där',
    'ta 14 samtal',
  ])('sv: %s', (marked) => expectTaken(matchTime, marked, 'sv'));
  test.each([
    'at [9 am] sharp',
    'at [9am] sharp',
    'at [9.30 p.m.] sharp',
    'at [noon] sharp',
    "at [five o'clock] sharp",
    'take 9 calls',
  ])('en: %s', (marked) => expectTaken(matchTime, marked, 'en'));
});

describe('#date', () => {
  test.each([
    'möte [fredag] här',
    'möte [15 maj] här',
    'möte [den 15 maj 2026] här',
    'möte [den 25:e] här',
    'möte [fredag den 3. maj] här',
    'möte [2026-05-15] här',
    'möte [15/5] här',
    'möte [vecka 18] här',
    'möte [Q3 2026] här',
    'möte [i morgon] här',
    'möte [den sista mars] här',
    'ta 15 samtal',
    'vi är bra',
  ])('sv: %s', (marked) => expectTaken(matchDate, marked, 'sv'));
  test.each([
    'meet [Friday] here',
    'meet [May 15] here',
    'meet [15 May 2026] here',
    'meet [the 15th of May] here',
    'meet [May 15th, 2026] here',
    'meet [the 8th] here',
    'meet [Friday May 15] here',
    'meet [Q3] here',
    'you may call 15 people',
    'we march on',
    'wed and fri',
  ])('en: %s', (marked) => expectTaken(matchDate, marked, 'en'));
});

describe('#period', () => {
  test.each([
    ['per vecka', 1],
    ['per fredag', 1],
    ['per kund', 0],
  ] as const)('sv: %s', (text, length) => expect(matchPeriod(scan(text, 'sv'), 1, 'sv')).toBe(length));
  test.each([
    ['per shift', 1],
    ['every Monday', 1],
    ['per call', 0],
  ] as const)('en: %s', (text, length) => expect(matchPeriod(scan(text, 'en'), 1, 'en')).toBe(length));
});

describe('#deadline', () => {
  test.each([
    'klart [senast den 15 maj].',
    'klart [på fredag] då',
    'klart [till årsskiftet] då',
    'klart [före sommaren] då',
    'klart [under Q3] då',
    'klart [i år] då',
    'klart [det här kvartalet] då',
    'klart [innan passet är slut] då',
    'klart [inom 30 dagar] då',
    'klart [inom två veckor] då',
    'klart [före 16].',
    'klart [senast fredag kl. 12] då',
    'klart [nästa vecka] då',
    'klart [i maj] då',
    'klart [senast den 5:e] då',
    'klart [till slutet av Q3] då',
    'klart [vid årets slut]',
    'klart [före 1 juli] då',
    'klart [senast i dag] då',
    'tre i veckan',
    'under 3 dagar',
    'till er på bordet',
    'före 16 kunder',
    'inom teamet',
  ])('sv: %s', (marked) => expectTaken(matchDeadline, marked, 'sv'));
  test.each([
    'done [by Friday] then',
    'done [by the end of Q3] then',
    'done [before the summer] then',
    'done [no later than 9 am] then',
    'done [within 30 days] then',
    'done [this quarter] then',
    'done [next week] then',
    'done [by EOD] then',
    'done [by year-end] then',
    'done [by the end of the month] then',
    'done [by 5].',
    'done [in two weeks] then',
    'done [on Friday at 9 am] then',
    'done [before the week is out] then',
    'done [by May 15, 2026] then',
    'done [in 2026] then',
    'done [for Q3] then',
    'done [by close of business] then',
    'done [over the next quarter] then',
    'done by you in the room',
    'under 3 days',
    'by 5 percent',
    'before you go',
    'three a week',
    'within the team',
  ])('en: %s', (marked) => expectTaken(matchDeadline, marked, 'en'));
});

test('no matcher ever takes more tokens than there are', () => {
  const bits = [
    'den',
    '15',
    'maj',
    'senast',
    'by',
    'the',
    'end',
    'of',
    'Q3',
    '%',
    'kl.',
    '>',
    '€',
    'mellan',
    'och',
    'två',
    '14:00',
    ',',
    '2026',
    'May',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...bits), { maxLength: 12 }),
      fc.constantFrom('sv' as const, 'en' as const),
      (parts, language) => {
        const tokens = scan(parts.join(' '), language);
        for (const match of [matchNumber, matchTime, matchDate, matchPeriod, matchDeadline]) {
          for (let i = 0; i <= tokens.length; i++) {
            const length = match(tokens, i, language);
            expect(length).toBeGreaterThanOrEqual(0);
            expect(i + length).toBeLessThanOrEqual(tokens.length);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});
