import { cuesOf } from '../../languages/cues';
import type { SpeechCues } from '../../languages/speechCues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Scene } from './context';
import { isSecondPerson } from './persons';

type Cues = SpeechCues['history'];

/**
 * What was, with no demand now: the clause of the span is told in the past. What is told of the reader is history
 * only beside a thank-you, and blame never is.
 */
export function isHistory(scene: Scene): boolean {
  const { norms, language, from, to, clauseFrom, clauseTo } = scene;
  const cues = cuesOf(language).history;
  if ([cues.demand, cues.blame, cues.lasting].some((list) => findPhrase(list, norms) !== null)) return false;
  if (isThanked(scene)) return true;
  const thanks = [norms, scene.next, scene.previous].some((words) => findPhrase(cues.thanks, words) !== null);
  const aboutReader = norms.slice(clauseFrom, to).some((norm) => isSecondPerson(norm, language));
  if (aboutReader && !thanks) return false;
  const earlier = findPhrase(cues.earlier, norms) !== null;
  const first = ownClause(norms, clauseFrom, from, cues);
  const last = ownEnd(norms, from, clauseTo, cues);
  return pastVerb(norms, first, last, cues) || (earlier && usedPast(norms, first, last, cues));
}

/** "Thank you for reaching 95%"; "thanks for asking, and no" thanks for something else. */
function isThanked({ norms, from, clauseFrom, language }: Scene): boolean {
  const { thanks, thanked } = cuesOf(language).history;
  const found = findPhrase(thanks, norms, clauseFrom, from);
  return (
    found !== null && (phraseAt(thanked, norms, found.to) > 0 || phraseAt(thanked, norms, found.to - 1) > 0)
  );
}

/** Where the span's own statement ends: before the next "that" or "who" behind its beginning. */
function ownEnd(norms: readonly string[], from: number, clauseTo: number, cues: Cues): number {
  const end = norms.findIndex((norm, at) => at > from && at < clauseTo && cues.statements.has(norm));
  return end < 0 ? clauseTo : end;
}

/** Where the span's own statement begins: after the last "that" or "who" before it. */
function ownClause(norms: readonly string[], clauseFrom: number, from: number, cues: Cues): number {
  let first = from;
  while (first > clauseFrom && !cues.statements.has(norms[first - 1] ?? '')) first -= 1;
  return first;
}

/** A verb in the past beside its subject, or "have" with a participle. */
function pastVerb(norms: readonly string[], from: number, to: number, cues: Cues): boolean {
  for (let at = from; at < to; at += 1) {
    if (cues.present.has(norms[at] ?? '')) return false;
    if (hasSubject(norms, from, at, cues) && isPast(norms, at, cues)) return true;
  }
  return false;
}

/** "we reached", "we all reached", "mätte vi"; but not "we publish closed tickets". */
function hasSubject(norms: readonly string[], from: number, at: number, cues: Cues): boolean {
  const subject = (index: number) => index >= from && cues.subjects.has(norms[index] ?? '');
  const before = norms[at - 1] ?? '';
  if (subject(at - 1) || (cues.inverted && subject(at + 1))) return true;
  if (cues.quantifiers.has(before) && cues.past.has(norms[at] ?? '')) return at > from;
  return cues.between.test(before) && subject(at - 2);
}

function usedPast(norms: readonly string[], from: number, to: number, cues: Cues): boolean {
  for (let at = from; at < to; at += 1)
    if (cues.alike.has(norms[at] ?? '') || isPast(norms, at, cues)) return true;
  return false;
}

function isPast(norms: readonly string[], at: number, cues: Cues): boolean {
  const norm = norms[at] ?? '';
  const before = norms[at - 1] ?? '';
  if (cues.passive.has(before) || cues.passive.has(norms[at - 2] ?? '')) return false;
  if (cues.articles.has(before)) return false;
  if (cues.past.has(norm) || cues.regularPast.test(norm)) return true;
  return cues.have.has(before) && /(?:ed|at|it|tt|ts)$/u.test(norm) && norm.length > 3;
}
