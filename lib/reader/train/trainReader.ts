import type { Language } from '../../engine/principle';
import type { ReaderModel } from '../readerModel';
import { buildClasses } from './buildClasses';
import { calibrate } from './calibrate';
import { examplesOf } from './examples';
import { featured } from './featured';
import { fit } from './fit';
import type { Sizes } from './fit';
import type { LabelledText } from './labelled';
import { expandLexicon } from './lexicon';
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

export const SIZES: Sizes = { sentence: 90_000, words: 60_000, principle: 20_000 };
const FOLDS = 4;

/** Trains the reader of a language. The same material gives the same model, to the byte. */
export function trainReader({ language, lexicon, develop, own }: Material, sizes = SIZES): Trained {
  const classes = buildClasses(expandLexicon(lexicon, language));
  const samples = [...develop, ...own].flatMap((text) => samplesOf(text, classes));
  const all = samples.map(featured);
  const unseen = readUnseen(all, sizes, FOLDS);
  const known = new Set(develop.map(({ id }) => id));
  const calibration = calibrate(unseen.filter(({ sample }) => known.has(sample.of.id)));
  const examples = examplesOf(samples);
  return { model: { language, classes, ...fit(all, sizes), calibration, examples }, unseen };
}
