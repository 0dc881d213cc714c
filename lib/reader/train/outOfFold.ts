import { evidenceOf, sentenceLogit } from '../evidence';
import type { WordRange } from '../phraseFeatures';
import type { Featured } from './featured';
import { fit } from './fit';
import type { Sizes } from './fit';
import { LEAST_OVERLAP } from './samples';
import type { Sample } from './samples';

/** What a reader that was trained without a sentence's author sees in it, and whether the words it would mark are right. */
export type UnseenReading = {
  readonly sample: Sample;
  readonly signs: readonly number[];
  readonly right: boolean;
};

/** Reads each text with a reader trained on other authors only: `folds` readers in all. Empty sentences are left out. */
export function readUnseen(all: readonly Featured[], sizes: Sizes, folds: number): UnseenReading[] {
  const sources = [...new Set(all.map(({ sample }) => sample.of.source))].sort();
  const foldOf = ({ sample }: Featured) => sources.indexOf(sample.of.source) % folds;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const looks = fit(
      all.filter((one) => foldOf(one) !== fold),
      sizes,
    );
    const unseen = all.filter((one) => foldOf(one) === fold && one.words.length > 0);
    return unseen.map(({ sample }) => {
      const { range, signs } = evidenceOf(sample, sentenceLogit(sample, looks), looks);
      return { sample, signs, right: isRight(sample, range) };
    });
  });
}

function isRight({ words, start, of }: Sample, { from, to }: WordRange): boolean {
  const first = (words.tokens[from]?.start ?? 0) + start;
  const last = (words.tokens[to - 1]?.end ?? 0) + start;
  return of.flags.some((flag) => Math.min(flag.end, last) - Math.max(flag.start, first) >= LEAST_OVERLAP);
}
