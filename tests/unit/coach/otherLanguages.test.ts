import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../languages/detect.samples';
import { seenIn } from './bothEyes';

/** Control in languages that Tillit does not read, and things that are no prose: two lines at least, as in a message. */
const SILENT: readonly [string, string][] = [
  [
    'Norwegian',
    'Hei alle sammen! Dere må nå målet innen fredag, og jeg vil ikke høre noen unnskyldninger. Hver avdeling skal rapportere tallene sine hver uke, og den som ikke leverer får konsekvenser.',
  ],
  [
    'Danish',
    'Hej alle sammen. I skal nå målet inden fredag, og jeg vil ikke høre nogen undskyldninger. Hver afdeling skal indberette sine tal hver uge, og den der ikke leverer må tage konsekvenserne.',
  ],
  [
    'German',
    'Liebe Kolleginnen und Kollegen, das Ziel muss bis Freitag erreicht werden, und ich will keine Ausreden hören. Jede Abteilung berichtet jede Woche ihre Zahlen, und wer nicht liefert, muss mit Konsequenzen rechnen.',
  ],
  [
    'code',
    '```ts\nconst target = 98; // you must hit the target, no excuses\nif (score < target) throw new Error("Report every failure to me");\n```',
  ],
  [
    'indented code',
    'See below.\n\n    # everyone must report daily\n    target: 100%\n    rank: [north, south]',
  ],
];

describe('silence', () => {
  test.each(SILENT)('%s', (_, text) => {
    expect(seenIn(text).shown).toEqual([]);
  });
  test.each(['no', 'da', 'de', 'fi', 'fr'] as const)('sixty lines of %s', (language) => {
    const { shown, blocks } = seenIn(SAMPLES[language].replaceAll('\n', ' '));
    expect(shown.map((ref) => blocks[ref.block]?.findings[ref.finding]?.text)).toEqual([]);
  });
  test('a table of figures', () => {
    const table = '| Unit | Q1 | Q2 |\n| --- | --- | --- |\n| North | 94 % | 98 % |\n| South | 71 % | 80 % |';
    expect(seenIn(table, 'en').shown).toEqual([]);
  });
});

test('a Swedish message with English paragraphs is read in both', () => {
  const { blocks, language } = seenIn(
    'Hej alla! Tack för en fin vecka, det var roligt att se er på golvet.\n\n' +
      'Jag vill inte höra några ursäkter, siffrorna ska nås före fredag.\n\n' +
      'For our colleagues in Leeds: no excuses please, I only want to see the numbers on Friday.\n\n' +
      'Hälsningar från Umeå, och trevlig helg önskar jag er alla.',
  );
  expect(language).toBe('mixed');
  const found = blocks.map((block) => [block.language, block.findings.length > 0]);
  expect(found).toEqual([
    ['sv', false],
    ['sv', true],
    ['en', true],
    ['sv', false],
  ]);
});
