import { phraseFeatures } from '../phraseFeatures';
import type { WordRange } from '../phraseFeatures';
import type { Features } from '../weightSum';
import { sentenceFeatures } from '../sentenceFeatures';
import { tokenFeatures } from '../tokenFeatures';
import type { Sample } from './samples';

/** A sample with what can be seen in it, each feature once. */
export type Featured = {
  readonly sample: Sample;
  readonly sentence: Int32Array;
  readonly words: readonly Int32Array[];
};

export function featured(sample: Sample): Featured {
  const { words, around } = sample;
  return {
    sample,
    sentence: distinct((emit) => sentenceFeatures(words, around, emit)),
    words: words.tokens.map((_, index) => distinct((emit) => tokenFeatures(words, index, emit))),
  };
}

/** What can be seen of a phrase in its sentence. */
export function phraseFeatured({ words, around }: Sample, range: WordRange): Int32Array {
  return distinct((emit) => phraseFeatures(words, around, range, emit));
}

/** The words from the first marked one to the last. */
export function markedRange({ inside }: Sample): WordRange {
  return { from: inside.indexOf(1), to: inside.lastIndexOf(1) + 1 };
}

function distinct(features: Features): Int32Array {
  const all = new Set<number>();
  features((feature) => all.add(feature));
  return Int32Array.from(all);
}
