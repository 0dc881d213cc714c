import { GUARDS } from '../rule';
import type { Guard } from '../rule';
import { sceneOf } from './context';
import type { SentenceContext } from './context';
import { HOLDS } from './holds';

/**
 * The circumstances that make words innocent (domain.md 0.4) and that hold for the span, token indices half-open, in
 * its sentence. Which of them silence is for the rule, or whoever else asks, to say;
 * `silencedBy` answers whether one does, with less work.
 */
export function guardsOf(
  context: SentenceContext,
  span: { readonly from: number; readonly to: number },
): ReadonlySet<Guard> {
  const scene = sceneOf(context, span);
  return new Set(GUARDS.filter((guard) => HOLDS[guard](scene)));
}
