import { cuesOf } from '../../languages/cues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Scene } from './context';

/** How many words may stand between a negation and the control that it renounces. */
const BETWEEN = 3;
/** How far before a negation a condition may open. */
const OPENING = 3;
const WHAT = new Set(['what', 'whatever', 'vad']);

/**
 * The words themselves renounce control: "we do not check who is online", "you are not resources". A reader's span may
 * hold the negation; a rule whose words do drops the guard.
 */
export function isRenounced(scene: Scene): boolean {
  const { norms, from, to, clauseTo, language } = scene;
  const cues = cuesOf(language).negated;
  if (findPhrase(cues.renounced, norms, from - BETWEEN - 1, to + 2) !== null) return true;
  for (let at = Math.max(0, from); at < to; at += 1) {
    const length = phraseAt(cues.controls, norms, at);
    if (length === 0) continue;
    const before = lastIn(cues.negations, norms, Math.max(0, at - BETWEEN), at);
    const behind = cues.negatedBehind.test(norms[at] ?? '')
      ? lastIn(cues.negations, norms, at + length, Math.min(clauseTo, at + length + 1))
      : -1;
    if (
      [before, behind].some(
        (found) => found >= 0 && !isCondition(scene, found) && phraseAt(cues.not, norms, found) === 0,
      )
    )
      return true;
  }
  return false;
}

function lastIn(words: ReadonlySet<string>, norms: readonly string[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (words.has(norms[at] ?? '')) return at;
  return -1;
}

/** "What we do not measure", "om vi inte mäter", "kan man inte mäta det": nothing is renounced. */
function isCondition({ norms, clauseFrom, language }: Scene, at: number): boolean {
  const { openers, inverted } = cuesOf(language).negated;
  if (at === clauseFrom + 2 && inverted.has(norms[at - 1] ?? '')) return true;
  return norms.slice(Math.max(0, at - OPENING), at).some((norm) => openers.has(norm) || WHAT.has(norm));
}
