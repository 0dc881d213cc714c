import { cuesOf } from '../../languages/cues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Scene } from './context';
import { isSecondPerson } from './persons';

/**
 * A genuine question: the sentence ends as one, and asks for the reader's view of what the span says; or the writer
 * doubts it aloud.
 */
export function isAsked(scene: Scene): boolean {
  if (isDoubted(scene)) return true;
  const { norms, from, clauseFrom, language, isQuestion, to } = scene;
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

/** "I wonder whether we should rank": of the writer's own side; "I wonder if you are up to it" is a threat. */
function isDoubted({ norms, from, to, language }: Scene): boolean {
  const found = findPhrase(cuesOf(language).question.doubted, norms, 0, from);
  return found !== null && !norms.slice(found.to, to).some((norm) => isSecondPerson(norm, language));
}
