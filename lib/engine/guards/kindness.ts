import { cuesOf } from '../../languages/cues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Scene } from './context';

/** Politeness or a guess, not a demand: the phrase stands in the clause of the span or next to it. */
export function isPolite({ norms, from, to, clauseFrom, clauseTo, language }: Scene): boolean {
  const { polite, care } = cuesOf(language);
  if (findPhrase(care, norms) !== null) return true;
  return findPhrase(polite, norms, Math.min(clauseFrom, from - 2), Math.max(clauseTo, to + 3)) !== null;
}

/** The sentence leaves the choice to the reader, and takes it back by no condition and no "but". */
export function isChoice({ norms, from, language }: Scene): boolean {
  const { offered, takenBack, contrasts } = cuesOf(language).choice;
  if (findPhrase(takenBack, norms) !== null) return false;
  for (let start = 0; start < norms.length;) {
    const offer = findPhrase(offered, norms, start);
    if (offer === null) return false;
    if (!norms.slice(offer.to, Math.max(offer.to, from)).some((norm) => contrasts.has(norm))) return true;
    start = offer.to;
  }
  return false;
}

/** Measuring in order to learn, said in the sentence or the next. */
export function isLearning(scene: Scene): boolean {
  return isSaid('learning', scene);
}

/** Means or support, said in the sentence or the next. */
export function hasMeans(scene: Scene): boolean {
  return isSaid('means', scene);
}

/** Beside the span, not by it: "do not come to me with obstacles" removes none. Another item of a list says nothing of this one. */
function isSaid(kind: 'learning' | 'means', { norms, from, to, next, language }: Scene): boolean {
  const cues = cuesOf(language);
  const list = cues[kind];
  if (findPhrase(list, norms, 0, from) !== null || findPhrase(list, norms, to) !== null) return true;
  if (phraseAt(cues.items, next, 0) > 0 || /^\d/u.test(next[0] ?? '')) return false;
  return findPhrase(list, next) !== null;
}
