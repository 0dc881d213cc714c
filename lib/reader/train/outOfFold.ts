import { SUREST } from '../chain';
import { readWords, sentenceLogit } from '../readSentence';
import type { Featured } from './featured';
import { fitChain, fitSentence } from './fit';
import type { Sizes } from './fit';
import type { Sample } from './samples';

/** What a reader that was trained without a sentence's author says of it: two log odds. */
export type UnseenReading = { readonly sample: Sample; readonly sentence: number; readonly words: number };

const NO_WORDS = -SUREST;

/** Reads each text with a reader trained on other authors only: `folds` readers in all. */
export function readUnseen(all: readonly Featured[], sizes: Sizes, folds: number): UnseenReading[] {
  const sources = [...new Set(all.map(({ sample }) => sample.of.source))].sort();
  const foldOf = ({ sample }: Featured) => sources.indexOf(sample.of.source) % folds;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const known = all.filter((one) => foldOf(one) !== fold);
    const parts = { sentence: fitSentence(known, sizes), chain: fitChain(known, sizes) };
    return all
      .filter((one) => foldOf(one) === fold)
      .map(({ sample }) => ({
        sample,
        sentence: sentenceLogit(sample, parts),
        words: sample.words.tokens.length === 0 ? NO_WORDS : readWords(sample, parts).anyLogit,
      }));
  });
}
