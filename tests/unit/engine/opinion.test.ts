import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/engine/compile';
import { readBlock } from '../../../lib/engine/matchBlock';
import type { Rule } from '../../../lib/engine/rule';
import { ruleSet } from './ruleSets';

const BLOCK = { text: 'Every target must be met.', kind: 'paragraph', before: '', after: '' } as const;

/** What one rule that says "target" finds while another eye gives the sentence this likelihood. */
function found(rule: Partial<Pick<Rule, 'strength' | 'publisher'>>, likely: number): number {
  const set = ruleSet('en', {}, [{ patterns: ['target'], guards: [] }]);
  const rules = compileRules([{ ...set, rules: set.rules.map((one) => ({ ...one, ...rule })) }]);
  return readBlock(BLOCK, 'en', 'other', rules, { opinion: () => () => likely }).findings.length;
}

describe('another eye’s opinion', () => {
  test('lets a weak rule speak alone where it is likely', () => {
    expect([0.1, 0.45, 0.6].map((likely) => found({ strength: 'weak' }, likely))).toEqual([0, 0, 1]);
  });
  test('silences a strong rule of Tillit’s own where it thinks otherwise', () => {
    expect([0.05, 0.3, 0.45].map((likely) => found({}, likely))).toEqual([0, 0, 1]);
  });
  test('never silences an organisation’s strong rule', () => {
    expect(found({ publisher: 'Example Town' }, 0)).toBe(1);
  });
});
