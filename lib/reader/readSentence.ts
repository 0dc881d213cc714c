import { FLAGGED_PRINCIPLES } from '../engine/principle';
import type { FlaggedPrinciple } from '../engine/principle';
import { readChain, SUREST } from './chain';
import type { ChainReading } from './chain';
import { phraseFeatures } from './phraseFeatures';
import type { WordRange } from './phraseFeatures';
import { phraseOf } from './phraseOf';
import type { ReaderModel } from './readerModel';
import { sumWeights } from './weightSum';
import { sentenceFeatures } from './sentenceFeatures';
import type { SentenceToRead } from './sentencesToRead';
import { tokenFeatures } from './tokenFeatures';

/** What the reader says of a sentence that may steer by results. */
export type SentenceReading = {
  /** 0 to 1: how likely it is that the writer steers by results here. Calibrated on authors not trained on. */
  readonly probability: number;
  /** The words that carry it: indices of the sentence's tokens. */
  readonly range: WordRange;
  readonly principle: FlaggedPrinciple;
};

/** Reads a sentence; null when the probability is below `least`. */
export function readSentence(
  sentence: SentenceToRead,
  model: ReaderModel,
  least: number,
): SentenceReading | null {
  const { words, around } = sentence;
  const logit = sentenceLogit(sentence, model);
  // Whatever its words say, they could not lift it: most sentences end here.
  if (words.tokens.length === 0 || calibrated(logit, SUREST, model) < least) return null;
  const { inside, anyLogit } = readWords(sentence, model);
  const probability = calibrated(logit, anyLogit, model);
  if (probability < least) return null;
  const range = phraseOf(words.tokens, inside);
  const { table, biases } = model.principle;
  const sums = sumWeights(table, (emit) => phraseFeatures(words, around, range, emit), true);
  return { probability, range, principle: likeliest(sums, biases) };
}

/** How likely it is that a sentence steers by results, from 0 to 1, however little. */
export function probabilityOf(sentence: SentenceToRead, model: ReaderModel): number {
  if (sentence.words.tokens.length === 0) return 0;
  return calibrated(sentenceLogit(sentence, model), readWords(sentence, model).anyLogit, model);
}

/** Log odds that a sentence steers by results, by what stands in it and around it. */
export function sentenceLogit(
  { words, around }: SentenceToRead,
  model: Pick<ReaderModel, 'sentence'>,
): number {
  const { bias, table } = model.sentence;
  return bias + (sumWeights(table, (emit) => sentenceFeatures(words, around, emit), true)[0] ?? 0);
}

/** Which words of a sentence, of at least one token, carry that it steers by results. */
export function readWords({ words }: SentenceToRead, { chain }: Pick<ReaderModel, 'chain'>): ChainReading {
  const scores = Float64Array.from(words.tokens, (_, index) => {
    const sums = sumWeights(chain.table, (emit) => tokenFeatures(words, index, emit), false);
    return chain.bias + (sums[0] ?? 0);
  });
  return readChain(scores, chain.transitions);
}

function calibrated(logit: number, anyLogit: number, { calibration }: ReaderModel): number {
  const { bias, sentence, words } = calibration;
  return 1 / (1 + Math.exp(-(bias + sentence * logit + words * anyLogit)));
}

function likeliest(sums: Float64Array, biases: readonly number[]): FlaggedPrinciple {
  let best = 0;
  const of = (index: number) => (sums[index] ?? 0) + (biases[index] ?? 0);
  for (let index = 1; index < FLAGGED_PRINCIPLES.length; index += 1) if (of(index) > of(best)) best = index;
  return FLAGGED_PRINCIPLES[best] ?? 'command';
}
