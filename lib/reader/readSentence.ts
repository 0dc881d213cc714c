import type { FlaggedPrinciple } from '../engine/principle';
import { evidenceOf, sentenceLogit } from './evidence';
import type { WordRange } from './phraseFeatures';
import type { Calibration, ReaderModel } from './readerModel';
import type { SentenceToRead } from './sentencesToRead';

/** What the reader says of a sentence that may steer by results. */
export type SentenceReading = {
  /** 0 to 1: how likely it is that the marked words steer by results. Calibrated on authors not trained on. */
  readonly probability: number;
  /** The words that carry it: indices of the sentence's tokens. */
  readonly range: WordRange;
  readonly principle: FlaggedPrinciple;
};

/** Reads a sentence; null when it is innocent at first sight, as most are, or the probability is below `least`. */
export function readSentence(
  sentence: SentenceToRead,
  model: ReaderModel,
  least: number,
): SentenceReading | null {
  if (sentence.words.tokens.length === 0) return null;
  const logit = sentenceLogit(sentence, model);
  if (logit < model.calibration.hopeless) return null;
  const { range, principles, signs } = evidenceOf(sentence, logit, model);
  const probability = calibrated(signs, model.calibration);
  if (probability < least) return null;
  const principle = model.principle.names[principles.indexOf(Math.max(...principles))] ?? 'command';
  return { probability, range, principle };
}

/** The probability that signs come to. */
export function calibrated(signs: readonly number[], { bias, weights }: Calibration): number {
  const logit = signs.reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-logit));
}
