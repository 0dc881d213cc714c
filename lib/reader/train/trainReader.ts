import type { Language } from '../../engine/principle';
import type { ReaderModel } from '../readerModel';
import { buildVocabulary } from './buildVocabulary';
import { calibrate } from './calibrate';
import { examplesOf } from './examples';
import { featured } from './featured';
import { fit } from './fit';
import type { Sizes } from './fit';
import type { LabelledText } from './labelled';
import { readUnseen } from './outOfFold';
import type { UnseenReading } from './outOfFold';
import { samplesOf } from './samples';

export type Material = {
  readonly language: Language;
  /** The lexicon, as YAML. */
  readonly lexicon: string;
  /** Texts by authors of whom others are met at run time: calibrated on these. */
  readonly develop: readonly LabelledText[];
  /** Further texts to learn from. */
  readonly own: readonly LabelledText[];
};

export type Trained = { readonly model: ReaderModel; readonly unseen: readonly UnseenReading[] };

export const SIZES: Sizes = { sentence: 80_000, words: 56_000, principle: 15_000 };
const FOLDS = 4;

/** Trains the reader of a language. The same material gives the same model, to the byte. */
export function trainReader({ language, lexicon, develop, own }: Material, sizes = SIZES): Trained {
  const texts = [...develop, ...own];
  const vocabulary = buildVocabulary(lexicon, language, texts);
  const samples = texts.flatMap((text) => samplesOf(text, vocabulary));
  const all = samples.map(featured);
  const unseen = readUnseen(all, sizes, FOLDS);
  const calibration = calibrate(unseen.filter(({ sample }) => isMixed(sample.of.source, develop)));
  const examples = examplesOf(samples);
  return { model: { language, vocabulary, ...fit(all, sizes), calibration, examples }, unseen };
}

/** True for a source to calibrate on: one that holds innocent texts too, so that it says how common control is. */
export function isMixed(source: string, develop: readonly LabelledText[]): boolean {
  return develop.some((text) => text.source === source && text.flags.length === 0);
}
