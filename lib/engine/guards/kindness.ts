import { cuesOf } from '../../languages/cues';
import { findPhrase } from '../../languages/phrases';
import type { Scene } from './context';

/** Politeness or a guess, not a demand: the phrase shares a word with the span or stands next to it. */
export function isPolite({ norms, from, to, language }: Scene): boolean {
  return findPhrase(cuesOf(language).polite, norms, from - 2, Math.min(norms.length, to + 3)) !== null;
}

/** The sentence leaves the choice to the reader, and takes it back by no condition. */
export function isChoice({ norms, language }: Scene): boolean {
  const { offered, takenBack } = cuesOf(language).choice;
  return findPhrase(takenBack, norms) === null && findPhrase(offered, norms) !== null;
}

/** Measuring in order to learn, said in the sentence or the next. */
export function isLearning(scene: Scene): boolean {
  return isSaid('learning', scene);
}

/** Means or support, said in the sentence or the next. */
export function hasMeans(scene: Scene): boolean {
  return isSaid('means', scene);
}

function isSaid(kind: 'learning' | 'means', { norms, next, language }: Scene): boolean {
  const list = cuesOf(language)[kind];
  return findPhrase(list, norms) !== null || findPhrase(list, next) !== null;
}
