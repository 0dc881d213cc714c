import { FLAGGED_PRINCIPLES } from '../../engine/principle';
import type { ReaderModel } from '../readerModel';
import { trainChain } from './chainTraining';
import type { Featured } from './featured';
import { markedRange, phraseFeatured } from './featured';
import { FeatureIndex } from './featureIndex';
import { trainLogistic } from './logistic';
import { weightTableOf } from './weightTableOf';

/** How many features keep a weight: what the size of the model's file leaves room for. */
export type Sizes = { readonly sentence: number; readonly words: number; readonly principle: number };

/** Features seen fewer times than this in the training text say more about the text than about the language. */
const LEAST = 2;

/** How finely weights are kept: beyond this the findings do not change. */
const STEPS = 100;
const PRINCIPLE_STEPS = 24;

type Parts = Pick<ReaderModel, 'sentence' | 'chain' | 'principle'>;

/** Trains the three parts of a reader: on all features, then again on those that weighed most. */
export function fit(all: readonly Featured[], sizes: Sizes): Parts {
  return {
    sentence: fitSentence(all, sizes),
    chain: fitChain(all, sizes),
    principle: fitPrinciple(all, sizes),
  };
}

/** Trains the part that says whether a sentence steers by results. */
function fitSentence(all: readonly Featured[], sizes: Sizes): Parts['sentence'] {
  const labels = all.map(({ sample }) => Number(sample.principle >= 0));
  const train = (index: FeatureIndex) =>
    trainLogistic(
      all.map(({ sentence }) => index.encode(sentence)),
      labels,
      index.size,
    );
  const first = FeatureIndex.of(
    all.map(({ sentence }) => sentence),
    LEAST,
  );
  const kept = first.heaviest([train(first).weights], sizes.sentence);
  const { bias, weights } = train(kept);
  return { bias, table: weightTableOf(kept.features, [weights], STEPS) };
}

/** Trains the part that says which words carry it. */
function fitChain(all: readonly Featured[], sizes: Sizes): Parts['chain'] {
  const train = (index: FeatureIndex) =>
    trainChain(
      all.map(({ words, sample }) => ({ words: words.map((w) => index.encode(w)), inside: sample.inside })),
      index.size,
    );
  const first = FeatureIndex.of(
    all.flatMap(({ words }) => words),
    LEAST,
  );
  const kept = first.heaviest([train(first).weights], sizes.words);
  const { bias, weights, transitions } = train(kept);
  return { bias, transitions, table: weightTableOf(kept.features, [weights], STEPS) };
}

function fitPrinciple(all: readonly Featured[], sizes: Sizes): Parts['principle'] {
  const marked = all.filter(({ sample }) => sample.principle >= 0).map(({ sample }) => sample);
  const phrases = marked.map((sample) => phraseFeatured(sample, markedRange(sample)));
  const train = (index: FeatureIndex) => {
    const encoded = phrases.map((phrase) => index.encode(phrase));
    return FLAGGED_PRINCIPLES.map((_, principle) =>
      trainLogistic(
        encoded,
        marked.map((sample) => Number(sample.principle === principle)),
        index.size,
      ),
    );
  };
  const first = FeatureIndex.of(phrases, LEAST);
  const kept = first.heaviest(
    train(first).map(({ weights }) => weights),
    sizes.principle,
  );
  const models = train(kept);
  return {
    names: FLAGGED_PRINCIPLES,
    biases: models.map(({ bias }) => bias),
    table: weightTableOf(
      kept.features,
      models.map(({ weights }) => weights),
      PRINCIPLE_STEPS,
    ),
  };
}
