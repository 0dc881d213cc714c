import { cuesOf } from '../../languages/cues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Scene } from './context';

/** A genuine question: the sentence ends as one, and asks for the reader's view of what the span says. */
export function isAsked({ norms, from, clauseFrom, language, isQuestion, to }: Scene): boolean {
  if (!isQuestion) return false;
  const cues = cuesOf(language).question;
  if (findPhrase(cues.anywhere, norms) !== null) return true;
  return [0, clauseFrom].some((start) => {
    let at = start;
    while (at < from && cues.leadIns.has(norms[at] ?? '')) at += 1;
    if (at > from || phraseAt(cues.rhetorical, norms, at) > 0) return false;
    return phraseAt(cues.opening, norms, at, Math.max(to, at + 4)) > 0;
  });
}
