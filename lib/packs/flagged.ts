import { FLAGGED_PRINCIPLES } from '../engine/principle';
import type { FlaggedPrinciple } from '../engine/principle';

/** True for the ids of the eight principles that may be flagged. */
export function isFlaggedPrinciple(id: string): id is FlaggedPrinciple {
  return FLAGGED_PRINCIPLES.some((known) => known === id);
}
