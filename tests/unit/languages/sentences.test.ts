import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan } from '../../../lib/languages/scan';
import { sentences } from '../../../lib/languages/sentences';

const split = (text: string, language: 'sv' | 'en'): string[] =>
  sentences(scan(text, language), text, language).map((s) => text.slice(s.start, s.end));

/** `|` stands where the cut must be. */
const cut = (marked: string, language: 'sv' | 'en'): void => {
  const parts = marked.split('|');
  expect(split(parts.join(''), language)).toEqual(parts.map((part) => part.trim()));
};

describe('Swedish', () => {
  test.each([
    'Vi ses kl. 14 i sal 3. |Ta med t.ex. kaffe, bl.a. till Enl. Och sen?|',
    'Enl. Dr. Berg är det dvs. klart. |Bra!',
    'Vi växte 4,5 procent. |Tack vare er.',
    'Den 3. maj och den 15. December gäller. |Kom den 25:e.',
    '11. kap. kommunallagen säger det. |Läs.',
    '1. Ring kunden. |Sedan skriver ni.',
    'Mjölk, bröd m.m. |Sen går vi.',
    'Köp mjölk m.m. till fikat.',
    'Hmm… jag vet inte. |Och du…? |Jag väntar… |Sedan går vi.',
    'Hon sa: ”Kör på!” |Sedan gick hon.',
    '”Varför?” sa han och gick. |Ingen svarade.',
    'Bra jobbat! 😜 |Nu kör vi 🎉 |Hej då',
    'vi sitter fast. banken svarar inte. ok. nu då',
    'Se tillit.se eller rapport.xlsx. |Klart.',
    'M. Farah och J. R. Ek kom. |De åt.',
    'Är det klart? |– Ja. |(Nästan.) |Bra',
    'Klart.|Nästa',
    'Gäller lgh. samt mtrl. tills vidare. |Nu.',
    'Målet: 98 %. |Nu!',
    'Möt ca 20 kunder/dag, inkl. lördag, enl. plan nr. 5. |Ja.',
  ])('%s', (marked) => {
    const lower = marked.startsWith('vi sitter')
      ? 'vi sitter fast. |banken svarar inte. |ok. |nu då'
      : marked;
    cut(lower.replace(/\|$/u, ''), 'sv');
  });
});

describe('English', () => {
  test.each([
    'We meet at 9 a.m. in room 4. |Bring e.g. coffee, i.e. strong coffee.',
    'We meet at 9 a.m. |Then we eat.',
    'Dr. Jones and Mrs. May agree. |Do you?',
    'No. 5 is approx. 4.5 km away. |No. |Never.',
    'You and I. |We both.',
    'It is $1.2 million vs. $900. |Fine.',
    '"Done." |He left. |"Really?" she said.',
    'Wait ... what? |Yes!',
    'Read chap. 3, pp. 4-5, etc. |Then stop.',
    'Acme Inc. grew. |Acme Inc. |The end.',
    'On 3. May we met. |See fig. 2.',
  ])('%s', (marked) => cut(marked, 'en'));
});

describe('line breaks', () => {
  test('a wrapped paragraph is read through, also where a name begins a line', () => {
    const text = 'We will look at this together with\nAnna and the others before the week\nis over.';
    expect(split(text, 'en')).toHaveLength(1);
  });

  test('a line broken off by hand ends its sentence', () => {
    expect(split('Hej Anna\nVi måste nå målet innan veckan är slut och det är allt', 'sv')).toEqual([
      'Hej Anna',
      'Vi måste nå målet innan veckan är slut och det är allt',
    ]);
  });

  test.each([
    'KR1: reach 95% CSAT in May\n|KR2: cut churn to 2%\n|KR3: make 40 calls a day',
    'Goal: 98% uptime by Friday\n|Mål: 98 % senast fredag',
    'Mål 1: nå 95 % av alla\n|Mål 2: minska sjukfrånvaron till 4 % före årets slut',
    'We agree on two things that count\n|2) make 40 calls a day',
    'Vi går igenom allt i dag\n|Key result 2: 40 samtal',
  ])('a label begins a sentence: %s', (marked) => cut(marked, 'en'));

  test.each(['we look at what we said at\n14:00 and at', 'we said so about\nthe goal: a better day'])(
    'no label: %s',
    (text) => expect(split(text, 'en')).toHaveLength(1),
  );

  test('a lower-case line goes on', () => {
    expect(split('Vi måste\nnå målet innan veckan är slut och det är allt', 'sv')).toHaveLength(1);
  });
});

test('a question is known by its closing marks', () => {
  const text = 'Varför? Ja. ”Är det så?” Vad!? Nej (eller?). Slut';
  const questions = sentences(scan(text, 'sv'), text, 'sv').map((s) => s.isQuestion);
  expect(questions).toEqual([true, false, true, true, true, false]);
});

test('sentences hold every token, in order', () => {
  const bits = ['.', '!', '?', '…', '"', ' ', '\n', 'A', 'a', 'Anna', '5', '😀', 'kl.', ')', '(', '- '];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom(...bits)).map((b) => b.join('')),
      ),
      (text) => {
        const tokens = scan(text, 'sv');
        let next = 0;
        for (const s of sentences(tokens, text, 'sv')) {
          expect(s.first).toBe(next);
          expect(s.last).toBeGreaterThanOrEqual(s.first);
          expect(s.start).toBe(tokens[s.first]?.start);
          expect(s.end).toBe(tokens[s.last]?.end);
          next = s.last + 1;
        }
        expect(next).toBe(tokens.length);
      },
    ),
    { numRuns: 1000 },
  );
});

test('ten thousand words are cut in a moment', () => {
  const text = 'Vi ses kl. 14 på fredag för att gå igenom 98 % av målen, t.ex. vårens. '.repeat(670);
  const started = performance.now();
  sentences(scan(text, 'sv'), text, 'sv');
  expect(performance.now() - started).toBeLessThan(200);
});
