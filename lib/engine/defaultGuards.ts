import type { FlaggedPrinciple } from './principle';
import { GUARDS } from './rule';
import type { Guard } from './rule';

/** Means beside a number make it steer by means; means beside a threat leave the threat (domain.md 0.4, LRN and CTX). */
const MEANS: readonly Guard[] = ['learning', 'means'];

/**
 * Guards that do not hold for a principle. In danger a command is right, and so is measuring what protects; a race or
 * a threat on the scaffold only makes it more dangerous.
 */
const NOT_FOR: Readonly<Record<FlaggedPrinciple, readonly Guard[]>> = {
  'numeric-target': [],
  'result-only': [],
  'metric-control': [],
  command: MEANS,
  distrust: MEANS,
  'mechanical-view': [...MEANS, 'history'],
  'fear-blame': [...MEANS, 'safety', 'admin'],
  'ranking-incentive': [...MEANS, 'safety', 'history'],
};

/** The guards that silence rules of a principle unless the rule drops them. */
export function defaultGuards(principle: FlaggedPrinciple): readonly Guard[] {
  return GUARDS.filter((guard) => !NOT_FOR[principle].includes(guard));
}
