import { expect, test } from 'vitest';
import { defaultGuards } from '../../../lib/engine/defaultGuards';
import { FLAGGED_PRINCIPLES } from '../../../lib/engine/principle';
import { compileRules } from '../../../lib/engine/compile';
import { read, ruleSet } from './ruleSets';

test('danger makes a command right, and no race and no blame', () => {
  const silenced = FLAGGED_PRINCIPLES.filter((principle) => {
    const rules = compileRules([ruleSet('en', {}, [{ principle, patterns: ['the fastest crew'] }])]);
    return read('Watch the fastest crew on the scaffold.', 'en', rules).findings.length === 0;
  });
  expect(silenced).toEqual(
    FLAGGED_PRINCIPLES.filter((one) => one !== 'fear-blame' && one !== 'ranking-incentive'),
  );
});

test('means and learning silence what is about figures, nothing else', () => {
  const withMeans = FLAGGED_PRINCIPLES.filter((principle) => defaultGuards(principle).includes('means'));
  expect(new Set(withMeans)).toEqual(new Set(['numeric-target', 'metric-control', 'result-only']));
});
