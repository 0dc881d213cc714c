import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../lib/languages/detect';
import { SAMPLES } from './detect.samples';

const count = (lines: string, is: (line: string) => boolean): number => lines.split('\n').filter(is).length;
const ours = (line: string): boolean => /sv|en/u.test(detectLanguage(line).language ?? '');

describe('sentences of seven languages', () => {
  test.each(['sv', 'en'] as const)(
    '%s is known in nearly every one, and never surely mistaken',
    (language) => {
      const mistaken = (line: string): boolean => detectLanguage(line).language !== language;
      expect(count(SAMPLES[language], mistaken)).toBeLessThanOrEqual(1);
      expect(count(SAMPLES[language], (line) => mistaken(line) && detectLanguage(line).confident)).toBe(0);
      expect(count(SAMPLES[language], (line) => detectLanguage(line).confident)).toBeGreaterThanOrEqual(52);
    },
  );

  test.each(['no', 'da', 'de', 'fi', 'fr'] as const)(
    '%s is hardly ever read as ours, and never surely',
    (language) => {
      expect(count(SAMPLES[language], ours)).toBeLessThanOrEqual(3);
      expect(count(SAMPLES[language], (line) => ours(line) && detectLanguage(line).confident)).toBe(0);
    },
  );

  test('paragraphs are all known', () => {
    for (const [language, lines] of Object.entries(SAMPLES)) {
      const expected = language === 'sv' || language === 'en' ? language : 'other';
      for (let from = 0; from + 4 <= 60; from += 4) {
        const paragraph = lines
          .split('\n')
          .slice(from, from + 4)
          .join(' ');
        expect([paragraph, detectLanguage(paragraph)]).toEqual([
          paragraph,
          { language: expected, confident: true },
        ]);
      }
    }
  });
});

test.each(['', '42 %', '😀 !!', 'Q3', 'https://example.se/och/att/det'])(
  'nothing speaks for a language in "%s"',
  (text) => {
    expect(detectLanguage(text).confident).toBe(false);
  },
);

test('a name or a number alone is no language', () => {
  expect(detectLanguage('42 %').language).toBeNull();
  expect(detectLanguage('').language).toBeNull();
});

test.each([
  ['Vi måste pusha KPI:erna asap, deadline för reviews är fredag', 'sv'],
  ['Please ask Åsa in Malmö about the Skolverket report', 'en'],
  ['Мы должны достичь цели', 'other'],
  ['我们必须达到目标', 'other'],
  ['Tenemos que alcanzar el objetivo antes del viernes', 'other'],
  ['We moeten het doel voor vrijdag halen', 'other'],
  ['Við verðum að ná markmiðinu fyrir föstudag', 'other'],
  ['Vi ma\u030aste na\u030a ma\u030alet och det a\u0308r bra\u030att', 'sv'],
] as const)('%s: %s', (text, language) => expect(detectLanguage(text).language).toBe(language));

test.each(['Vi ses på fredag', 'Endelig fredag', 'Hej Anna'])(
  '"%s" could be a neighbour: not sure',
  (text) => {
    expect(detectLanguage(text).confident).toBe(false);
  },
);
