import { describe, expect, test } from 'vitest';
import { scan } from '../../../lib/languages/scan';
import { buildClasses } from '../../../lib/reader/train/buildClasses';
import { expandLexicon } from '../../../lib/reader/train/lexicon';
import { wordBegins } from '../../../lib/reader/train/wordBegins';
import { classesOf } from '../../../lib/reader/wordClasses';

const LEXICON = `
demand:
  verbs: [kräva kräver krävde krävt]
report:
  nouns: ['-rapport rapporten rapporter rapporterna']
  phrases: [lägga fram siffror]
figure:
  nouns: [siffra siffran siffror siffrorna]
`;
const NAMES = ['demand', 'figure', 'report'];

function classesIn(text: string): string[] {
  const classes = buildClasses(expandLexicon(LEXICON, 'sv'));
  const tokens = scan(text, 'sv');
  return classesOf(tokens, classes).map((list, i) =>
    [tokens[i]?.norm, ...list.map((one) => NAMES[one - 1])].join(':'),
  );
}

describe('the classes of words', () => {
  test('are known in every form', () => {
    expect(classesIn('Vi kräver rapporternas siffror')).toEqual([
      'vi',
      'kräver:demand',
      'rapporternas:report',
      'siffror:figure',
    ]);
  });
  test('are those of a compound’s end', () => {
    expect(classesIn('veckorapporten')).toEqual(['veckorapporten:report']);
  });
  test('are given to every word of a phrase, beside its own', () => {
    expect(classesIn('lägga fram siffror')).toEqual(['lägga:report', 'fram:report', 'siffror:figure:report']);
  });
  test('are not given to words that only begin alike', () => {
    expect(classesIn('kräftor och krävmaskinerna')).toEqual(['kräftor', 'och', 'krävmaskinerna']);
  });
});

test('words with one begin and the same classes are put together, others are not', () => {
  const words = new Map([
    ['report', ['report']],
    ['reports', ['report']],
    ['reported', ['report', 'past']],
    ['repose', ['rest']],
  ]);
  const { begins, alone } = wordBegins(words);
  expect([...alone.keys()].sort()).toEqual(
    ['report', 'reported', 'reports', 'repose'].filter((w) => !begins.has(w) && alone.has(w)).sort(),
  );
  for (const [begin, classes] of begins)
    for (const [word, own] of words) if (word.startsWith(begin)) expect(own).toEqual(classes);
});
