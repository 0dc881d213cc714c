import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../lib/engine/finding';
import { besideFields } from '../../../lib/coach/besideFields';
import { fieldsIn } from '../../../lib/text/fields';
import { overlaps } from '../../../lib/text/span';
import { seenIn } from './bothEyes';

const findingsIn = (text: string): Finding[] => seenIn(text).blocks.flatMap(({ findings }) => findings);

describe('what stands in a field is never judged', () => {
  test.each([
    [
      'sv',
      'Tack för i dag. Ni ska nå 95 procent före sommaren.',
      'Tack för i dag. Jag vill veta hur [ni ska nå 95 procent före sommaren] ser ut hos er.',
    ],
    [
      'en',
      'Thank you. You must hit your numbers this month.',
      'Thank you. I would like to hear how [you must hit your numbers] looks to you.',
    ],
    [
      'en',
      'Report your hours to me every day.',
      'I wonder about [report your hours to me every day] in this.',
    ],
    [
      'sv',
      'Jag vill ha en daglig rapport av alla.',
      'Jag undrar över [en daglig rapport av alla till mig] i det här.',
    ],
  ])('%s: %s', (_language, plain, inField) => {
    expect(findingsIn(plain)).not.toEqual([]);
    const [field] = fieldsIn(inField);
    expect(field && findingsIn(inField).filter((finding) => overlaps(finding, field))).toEqual([]);
  });

  test('nor by its neighbour', () => {
    const alone = findingsIn('We start on Monday with the new route.');
    const beside = findingsIn(
      'I think of [you must hit your numbers or else].\n\nWe start on Monday with the new route.',
    );
    expect(alone).toEqual([]);
    expect(beside).toEqual([]);
  });
});

test.each([
  ['sv', 'Ni ska nå 95 procent före sommaren, därför att [skäl].', 'Ni ska nå 95 procent före sommaren'],
  ['en', 'Because of [the reason], you must hit your numbers.', 'must hit your numbers'],
])('what stands beside a field is judged as ever: %s', (_language, text, words) => {
  const [finding] = findingsIn(text);
  expect(finding?.text).toContain(words);
  expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text);
});

describe('what is offered where a field stands in the sentence', () => {
  const TEXT = 'You must hit your numbers by way of [the method].';
  const offered = (offers: (read: string) => readonly string[]): Finding[] => {
    const [like] = findingsIn('You must hit your numbers.');
    if (!like) throw new Error('nothing was found');
    const block = { text: TEXT, kind: 'paragraph', before: '', after: '' } as const;
    return [
      ...besideFields(block, ({ text }) => [
        {
          ...like,
          start: 4,
          end: TEXT.length - 1,
          text: text.slice(4, -1),
          suggestions: offers(text).map((replacement) => ({
            text: replacement,
            replacement,
            start: 4,
            end: TEXT.length - 1,
            deed: false,
          })),
        },
      ]),
    ];
  };

  test('carries it over with its own words', () => {
    const [finding] = offered((read) => [`could begin with ${read.slice(read.indexOf('['), -1)}`]);
    expect(finding?.text).toBe('must hit your numbers by way of [the method]');
    expect(finding?.suggestions.map(({ text, replacement }) => [text, replacement])).toEqual([
      ['could begin with [the method]', 'could begin with [the method]'],
    ]);
  });

  test.each([
    ['the field', [36, 48], 0],
    ['words inside it', [37, 40], 0],
    ['words that end inside it', [4, 40], 0],
    ['words that begin inside it', [41, 52], 0],
    ['words around it', [4, 48], 1],
  ] as const)('nothing is found whose words are %s', (_what, [start, end], found) => {
    const [like] = findingsIn('You must hit your numbers.');
    if (!like) throw new Error('nothing was found');
    const block = { text: `${TEXT.slice(0, -1)} now.`, kind: 'paragraph', before: '', after: '' } as const;
    expect(besideFields(block, () => [{ ...like, start, end }])).toHaveLength(found);
  });

  test('leaves out what would take it apart', () => {
    const [finding] = offered((read) => [`could begin with ${read.slice(-9, -1)}`, 'could begin']);
    expect(finding?.suggestions.map(({ text }) => text)).toEqual(['could begin']);
  });
});

test('what a field says builds no trust yet', () => {
  const said = 'We meet on Monday. Thank you for staying late with the new colleagues.';
  expect(seenIn(said).present).toContain('relationship');
  const waiting = 'We meet on Monday and say [thank you for staying late with the new colleagues] to all.';
  expect(seenIn(waiting).present).toEqual([]);
});
