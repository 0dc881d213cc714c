import { cuesOf } from '../../languages/cues';
import type { SpeechCues } from '../../languages/cues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Scene } from './context';

const LEFT = 4;
const RIGHT = 3;

type Cues = SpeechCues['negated'];

/**
 * The control is denied, ended or rejected: a negation stands up to four words before the span or three after it, in
 * the same clause. Negations inside the span are its own.
 */
export function isNegated(scene: Scene): boolean {
  return isDenied(scene) || reachedBy(scene) || negatedBefore(scene) || negatedAfter(scene);
}

/** "I do not want you to sit and …": what governs the words stands however far to the left, and nothing ends it. */
function isDenied({ norms, from, clauseFrom, language }: Scene): boolean {
  const cues = cuesOf(language).negated;
  const denied = findPhrase(cues.denied, norms, clauseFrom, from);
  if (denied === null) return false;
  return !norms.slice(denied.to, from).some((norm) => cues.contrasts.has(norm) || cues.openers.has(norm));
}

/** "Nobody is measured": the subject denies what begins the words. "Nobody leaves until …" is no freedom. */
function reachedBy({ norms, from, to, clauseFrom, language }: Scene): boolean {
  const cues = cuesOf(language).negated;
  if (norms.slice(from, to).some((norm) => cues.openers.has(norm))) return false;
  const found = findPhrase(cues.reaching, norms, Math.max(clauseFrom, from - 2), from + 1);
  return found !== null && found.from < from && found.to > from;
}

function negatedBefore({ norms, from, clauseFrom, language }: Scene): boolean {
  const cues = cuesOf(language).negated;
  const first = Math.max(clauseFrom, from - LEFT);
  for (let at = from - 1; at >= first; at -= 1) {
    if (at < from - 1 && cues.openers.has(norms[at] ?? '')) return false;
    const length = phraseAt(cues.left, norms, at, from);
    if (length === 0 || isOnlyLike(norms, at, length, cues)) continue;
    // "Den som inte levererar ska …", "If you don't …": the condition is negated, not the demand.
    if (length > 1 || !isConditional(norms, at, cues)) return true;
  }
  return false;
}

/** "om ni inte", "who does not": a condition opens at most two words before; "om att inte" is none. */
function isConditional(norms: readonly string[], at: number, cues: Cues): boolean {
  if (norms[at - 1] === 'att' || norms[at - 1] === 'to') return false;
  return norms.slice(Math.max(0, at - 2), at).some((norm) => cues.openers.has(norm));
}

function negatedAfter({ norms, to, clauseTo, language }: Scene): boolean {
  const cues = cuesOf(language).negated;
  const last = Math.min(clauseTo, to + RIGHT + 1);
  // "…to whoever never was ill": the span's last word opens the clause that is negated.
  if (cues.openers.has(norms[to - 1] ?? '')) return false;
  for (let at = to; at < Math.min(last, to + RIGHT); at += 1) {
    if (cues.openers.has(norms[at] ?? '') || cues.joiners.has(norms[at] ?? '')) return false;
    const length = phraseAt(cues.right, norms, at, last);
    if (length > 0 && !isOnlyLike(norms, at, length, cues)) return true;
  }
  return false;
}

/** True when the words found belong to a phrase that only looks like a negation. */
function isOnlyLike(norms: readonly string[], at: number, length: number, cues: Cues): boolean {
  for (let first = Math.max(0, at - 2); first <= at; first += 1) {
    const found = findPhrase(cues.not, norms, first, Math.min(norms.length, at + length + 2));
    if (found !== null && found.from < at + length && found.to > at) return true;
  }
  return false;
}
