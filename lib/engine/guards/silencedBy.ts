import type { Guard } from '../rule';
import { sceneOf } from './context';
import type { SentenceContext } from './context';
import { HOLDS } from './holds';

/**
 * The first of the guards that holds for the span, token indices half-open, in its sentence: for rules and reader
 * alike. null when none does, and the words may be marked.
 */
export function silencedBy(
  context: SentenceContext,
  span: { readonly from: number; readonly to: number },
  guards: readonly Guard[],
): Guard | null {
  if (guards.length === 0) return null;
  const scene = sceneOf(context, span);
  return guards.find((guard) => HOLDS[guard](scene)) ?? null;
}
