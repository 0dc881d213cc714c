import { cuesOf } from '../../languages/cues';
import type { DenialCues } from '../../languages/speechCues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Scene } from './context';
import { isRenounced } from './renounced';

const LEFT = 4;
const RIGHT = 3;
/** How far behind the span an exception may stand, and how far behind it what it names. */
const AFTER = 6;

type Cues = DenialCues['negated'];

/**
 * The control is denied, ended or rejected: a negation stands up to four words before the span or three after it, in
 * the same clause. Negations inside the span are its own.
 */
export function isNegated(scene: Scene): boolean {
  if (isTakenBack(scene)) return true;
  if (isProhibition(scene) || wantsNoFailure(scene)) return false;
  return (
    isRenounced(scene) || isDenied(scene) || reachedBy(scene) || negatedBefore(scene) || negatedAfter(scene)
  );
}

/** Asked or supposed, and the next sentence says no: "Do we rank the schools? No, we don't." */
function isTakenBack({ norms, next, isQuestion, language }: Scene): boolean {
  const { answers, supposed, not } = cuesOf(language).negated;
  if (!isQuestion && findPhrase(supposed, norms) === null) return false;
  const bare = next.length === 1 && phraseAt(answers, [...next, 'it', 'det'], 0) > 0;
  return (bare || phraseAt(answers, next, 0) > 0) && findPhrase(not, next, 0, 6) === null;
}

/**
 * "No one is allowed to leave without reporting", "you do not talk to them without asking me": the exception is
 * demanded. "We do not move people without asking them" is no such thing.
 */
function isProhibition({ norms, from, to, clauseFrom, clauseTo, language }: Scene): boolean {
  const { exceptions, prohibiting, leave } = cuesOf(language).negated;
  const first = Math.max(clauseFrom, from - 3);
  const exception = norms.findIndex(
    (norm, at) => at >= first && at < Math.min(clauseTo, to + AFTER) && exceptions.has(norm),
  );
  if (exception < 0 || !norms.slice(clauseFrom, exception).some((norm) => prohibiting.has(norm)))
    return false;
  return exception < to || findPhrase(leave, norms, exception, exception + AFTER) !== null;
}

/** "I do not want you to miss the numbers": what is denied is what nobody wants. */
function wantsNoFailure({ norms, to, clauseFrom, language }: Scene): boolean {
  const { failing, denied } = cuesOf(language).negated;
  const governed = findPhrase(denied, norms, clauseFrom, to);
  return governed !== null && findPhrase(failing, norms, governed.to, to) !== null;
}

/** "I do not want you to sit and …": what governs the words stands however far to the left, and nothing ends it. */
function isDenied({ norms, from, to, clauseFrom, language }: Scene): boolean {
  const cues = cuesOf(language).negated;
  const denied = findPhrase(cues.denied, norms, clauseFrom, Math.max(from, to - 2));
  if (denied === null || (denied.to > from && !/^(?:att|to)$/u.test(norms[denied.to - 1] ?? '')))
    return false;
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
  const { parting } = cuesOf(language).bearing;
  const first = Math.max(clauseFrom, from - LEFT);
  if (isInvertedCondition(norms, clauseFrom, from, cues)) return false;
  for (let at = from - 1; at >= first; at -= 1) {
    if (at < from - 1 && cues.openers.has(norms[at] ?? '')) return false;
    if (parting.has(norms[at] ?? '')) return false;
    const length = phraseAt(cues.left, norms, at, from);
    if (length === 0 || isOnlyLike(norms, at, length, cues)) continue;
    // "Den som inte levererar ska …", "If you don't …": the condition is negated, not the demand.
    if (length > 1 || !isConditional(norms, at, clauseFrom, cues)) return true;
  }
  return false;
}

/** "Landar vi inte kunder nu …": a clause that begins with its verb is a condition. */
function isInvertedCondition(
  norms: readonly string[],
  clauseFrom: number,
  from: number,
  cues: Cues,
): boolean {
  return (
    from > clauseFrom + 2 &&
    cues.inverted.has(norms[clauseFrom + 1] ?? '') &&
    (norms[clauseFrom] ?? '').endsWith('r')
  );
}

/** "om ni inte", "who does not": a condition opens at most two words before, a person further; "om att inte" is none. */
function isConditional(norms: readonly string[], at: number, clauseFrom: number, cues: Cues): boolean {
  if (norms[at - 1] === 'att' || norms[at - 1] === 'to') return false;
  if (
    cues.relatives.has(norms[at - 1] ?? '') ||
    (norms[at - 2] === 'that' && /^(?:do|does|did|will|can)$/u.test(norms[at - 1] ?? ''))
  )
    return true;
  if (cues.openers.has(norms[clauseFrom] ?? '') && at < clauseFrom + 6) return true;
  if (norms.slice(Math.max(0, at - 4), at).some((norm) => cues.persons.has(norm))) return true;
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
