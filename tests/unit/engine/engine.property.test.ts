import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/engine/compile';
import { readBlock } from '../../../lib/engine/matchBlock';
import type { Language } from '../../../lib/engine/principle';
import type { RuleSet } from '../../../lib/engine/rule';
import { ruleSet } from './ruleSets';

const ENGLISH = ruleSet(
  'en',
  {
    must: [{ words: 'must|have to|need to' }],
    hit: [
      { verb: 'hit hits hit hit hitting' },
      { verb: 'follow follows followed followed following', particle: 'up' },
    ],
    target: {
      of: [{ noun: 'target targets', ends: true }, { words: 'sales number' }],
      patterns: ['the * plan', '#number calls'],
    },
  },
  [
    {
      patterns: ['{who:(you | each of you)} <must> [just] {verb:<hit>} {goal:~<target>} [{when:#deadline}]'],
      guards: [],
      rewordings: ['look at {goal}‹ {when}›', '{verb:ing} {goal}'],
    },
    { patterns: ['^ <hit> *0-3 <target>', '<target> *0-2 (must | #number) $'], principle: 'command' },
    {
      patterns: ['*', '<must> *1-6 #number'].slice(1),
      near: ['#name'],
      notNear: ['#ing'],
      unless: ['must be #number'],
    },
    { patterns: ['(hit | hit it) [hard]', 'or else'], strength: 'weak', principle: 'fear-blame', guards: [] },
  ],
);
const SWEDISH = ruleSet(
  'sv',
  {
    ska: [{ words: 'ska|måste' }],
    följa: [{ verb: 'följa följer följde följt', particle: 'upp', gap: 4 }],
    mål: { of: [{ noun: 'mål målet mål målen', ends: true }], not: ['föremål'] },
  },
  [
    {
      patterns: ['<ska> *0-2 {verb:<följa>} {goal:~<mål>}', '{verb:<följa:pres>} {goal:~<mål>}'],
      guards: [],
      rewordings: ['{verb~gå går gick gått} {verb.gap|vi} igenom {goal:pld}'],
    },
  ],
);
const SETS: readonly RuleSet[] = [ENGLISH, SWEDISH];
const RULES = compileRules(SETS);

const word = fc.constantFrom(
  'you must hit the big sales target by Friday',
  'each of you have to follow it up',
  'must make 40 calls',
  'hit it hard or else',
  'nu ska ni följa upp delmålen',
  'följer vi upp era nya mål',
  'or else',

  ...'you must have to need just hit follow up target targets calls the big sales number plan or else it hard each of 40 95% Friday by Anna'.split(
    ' ',
  ),
  ...'vi ni ska måste följa följer upp målen delmål föremål era inte , . ? ! : – ; " ( ) “ ” » \n'.split(' '),
);
const text = fc.oneof(
  { arbitrary: fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')), weight: 8 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 },
);
const language = fc.constantFrom<Language>('en', 'sv');

function reading(source: string, of: Language, rules = RULES) {
  return readBlock(
    { text: source, kind: 'paragraph', before: source.slice(0, 9), after: source.slice(-9) },
    of,
    'other',
    rules,
  );
}

describe('any text', () => {
  test('is read without a fault; findings lie in it, in order and apart, and say what stands there', () => {
    fc.assert(
      fc.property(text, language, (source, of) => {
        let last = 0;
        for (const finding of reading(source, of).findings) {
          expect(finding.start).toBeGreaterThanOrEqual(last);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.text).toBe(source.slice(finding.start, finding.end));
          expect(finding.sentence.start <= finding.start && finding.end <= finding.sentence.end).toBe(true);
          last = finding.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same whichever words are looked for first', () => {
    fc.assert(
      fc.property(
        text,
        language,
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        (source, of, numbers) => {
          const shuffled = compileRules(SETS, () => numbers.next().value ?? 1);
          expect(reading(source, of, shuffled).findings).toEqual(reading(source, of).findings);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is found at all: the generator makes hits', () => {
    const found = fc
      .sample(fc.tuple(text, language), { numRuns: 400, seed: 7 })
      .filter(([source, of]) => reading(source, of).findings.length > 0);
    expect(found.length).toBeGreaterThan(30);
  });
});

describe('hostile text', () => {
  test.each([
    ['hit', 'hit '.repeat(10_000)],
    ['must hit number', 'must hit number '.repeat(3_334)],
    ['gaps', 'must must must must '.repeat(2_500)],
    ['noun groups', 'you must hit all our big new '.repeat(1_500)],
    ['quotes', '"'.repeat(20_000)],
    ['one word', 'target'.repeat(20_000)],
  ])('%s: the work is bounded', (_, source) => {
    const { steps } = reading(source, 'en');
    const tokens = source.split(' ').length;
    // One attempt may be under way when the limit is reached: it ends at its next look at a word.
    expect(steps).toBeLessThan(200_000 + 200 * tokens + 100_000);
  });

  test('work that is used up is said', () => {
    const branches = Array.from({ length: 8 }, () => '[*0-6] [hit]').join(' ');
    const costly = compileRules([ruleSet('en', {}, [{ patterns: [`hit ${branches} end`] }])]);
    expect(reading(`end ${'hit '.repeat(200)}`, 'en', costly).stopped).toBe(true);
    expect(reading('hit it', 'en', costly).stopped).toBe(false);
  });
});
