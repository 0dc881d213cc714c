import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/engine/compile';
import { readBlock } from '../../../lib/engine/matchBlock';
import { marked, read, ruleSet } from './ruleSets';
import type { RuleSource } from './ruleSets';

/** The text with the rules' findings marked, and `rule: reasons` for what was kept silent. */
function judged(rules: readonly RuleSource[], text: string): { text: string; silent: string[] } {
  const reading = read(text, 'en', compileRules([ruleSet('en', {}, rules)]));
  const silent = reading.silent.map(({ ruleId, because }) => `${ruleId}: ${because.join(' ')}`);
  return { text: marked(text, reading.findings), silent };
}

describe('overlaps', () => {
  test('the longest is kept', () => {
    expect(
      judged(
        [{ patterns: ['hit'] }, { patterns: ['hit it hard'] }, { patterns: ['it hard'] }],
        'Hit it hard.',
      ),
    ).toEqual({
      text: '[[Hit it hard]].',
      silent: ['test/2: overlap', 'test/0: overlap'],
    });
  });

  test('of equal ones the weightiest principle', () => {
    const text = 'Whatever it takes.';
    const rules: RuleSource[] = (
      ['command', 'result-only', 'distrust', 'fear-blame', 'mechanical-view'] as const
    ).map((principle) => ({
      principle,
      patterns: ['whatever it takes'],
    }));
    const { findings } = read(text, 'en', compileRules([ruleSet('en', {}, rules)]));
    expect(findings.map(({ principle }) => principle)).toEqual(['fear-blame']);
  });

  test('a strong one is not shadowed by a longer weak one', () => {
    expect(
      judged(
        [{ patterns: ['or else you go'], strength: 'weak' }, { patterns: ['or else'] }],
        'Do it or else you go.',
      ).text,
    ).toBe('Do it [[or else]] you go.');
  });

  test('what lies apart is all kept, in reading order', () => {
    expect(judged([{ patterns: ['two'] }, { patterns: ['one'] }], 'One, two and one.').text).toBe(
      '[[One]], [[two]] and [[one]].',
    );
  });
});

describe('weak rules', () => {
  const weak = { patterns: ['asap'], strength: 'weak' as const };
  const strong = { patterns: ['or else'] };

  test.each([
    ['alone', 'Do it asap. Thanks.', ['test/0: strength']],
    ['with a hit in the sentence', 'Do it [[asap]] [[or else]].', []],
    ['with a hit in the next sentence', 'Do it [[asap]]. Now [[or else]].', []],
    ['with another weak one', 'Do it [[asap]]. Yes, [[asap]].', []],
    ['two sentences away', 'Do it asap. Yes. Now [[or else]].', ['test/0: strength']],
  ])('%s', (_, text, silent) => {
    expect(judged([weak, strong], text.replaceAll(/\[\[|\]\]/gu, ''))).toEqual({ text, silent });
  });

  test('a hit that is itself silent is no company', () => {
    expect(judged([weak, strong], 'Do it asap, we said "or else" once.').text).toBe(
      'Do it asap, we said "or else" once.',
    );
  });
});

describe('context', () => {
  const rule = { patterns: ['#number (calls | calls a day)'], guards: [] };

  test.each([
    ['near stands in the sentence', { near: ['must'] }, 'You must make [[40 calls a day]].', []],
    [
      'near stands in another sentence',
      { near: ['must'] },
      'You must. Make 40 calls a day.',
      ['test/0: near'],
    ],
    [
      'notNear stands in the sentence',
      { notNear: ['roughly'] },
      'Roughly, we made 40 calls a day.',
      ['test/0: notNear'],
    ],
    [
      'notNear stands in another sentence',
      { notNear: ['roughly'] },
      'Roughly. We made [[40 calls a day]].',
      [],
    ],
    [
      'unless shares a word',
      { unless: ['calls a day keep'] },
      '40 calls a day keep us busy.',
      ['test/0: unless'],
    ],
    ['unless lies beside', { unless: ['keep us'] }, '[[40 calls a day]] keep us busy.', []],
    [
      'several reasons',
      { near: ['must'], notNear: ['busy'] },
      '40 calls keep us busy.',
      ['test/0: near notNear'],
    ],
  ])('%s', (_, more, text, silent) => {
    expect(judged([{ ...rule, ...more }], text.replaceAll(/\[\[|\]\]/gu, ''))).toEqual({ text, silent });
  });

  test('a rule for one genre', () => {
    const rules = compileRules([ruleSet('en', {}, [{ ...rule, where: ['policy'] }])]);
    const block = { text: 'Make 40 calls.', kind: 'paragraph', before: '', after: '' } as const;
    expect(readBlock(block, 'en', 'policy', rules).findings).toHaveLength(1);
    expect(readBlock(block, 'en', 'email', rules).findings).toHaveLength(0);
    expect(readBlock(block, 'en', 'email', rules).silent[0]?.because).toEqual(['where']);
  });

  test('rules of the other language and blocks of other people’s words', () => {
    const rules = compileRules([ruleSet('en', {}, [rule])]);
    const block = { text: 'Make 40 calls.', before: '', after: '' };
    expect(readBlock({ ...block, kind: 'list-item' }, 'en', 'email', rules).findings).toHaveLength(1);
    expect(readBlock({ ...block, kind: 'list-item' }, 'sv', 'email', rules).findings).toHaveLength(0);
    for (const kind of ['quote', 'signature', 'code'] as const) {
      expect(readBlock({ ...block, kind }, 'en', 'email', rules).findings).toHaveLength(0);
    }
  });
});

test('two packs may have different sets of the same name', () => {
  const first = ruleSet('en', { goal: [{ words: 'target' }] }, [{ patterns: ['the <goal>'] }]);
  const second = {
    ...ruleSet('en', { goal: [{ words: 'quota' }] }, [{ id: 'other/0', patterns: ['the <goal>'] }]),
    pack: 'other',
  };
  const { findings } = read('The target and the quota.', 'en', compileRules([first, second]));
  expect(findings.map(({ ruleId, text }) => `${ruleId} ${text}`)).toEqual([
    'test/0 The target',
    'other/0 the quota',
  ]);
});
