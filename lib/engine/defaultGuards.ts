import type { FlaggedPrinciple } from './principle';
import type { Guard } from './rule';

const EVERYWHERE: readonly Guard[] = [
  'negated',
  'question',
  'quoted',
  'reported',
  'law',
  'safety',
  'self',
  'external',
  'admin',
  'history',
  'sport',
  'polite',
  'choice',
];

/** Means beside a number make it steer by means; means beside a threat leave the threat (domain.md 0.4, CTX). */
const WITH_MEANS: ReadonlySet<FlaggedPrinciple> = new Set([
  'numeric-target',
  'metric-control',
  'result-only',
]);

/** The guards that silence rules of a principle unless the rule drops them. */
export function defaultGuards(principle: FlaggedPrinciple): readonly Guard[] {
  return WITH_MEANS.has(principle) ? [...EVERYWHERE, 'learning', 'means'] : EVERYWHERE;
}
