import type { FlaggedPrinciple, Language } from '../engine/principle';
import type { ChainWeights } from './chain';
import type { WeightTable } from './weightTable';
import type { Vocabulary } from './vocabulary';

/** How the signs of a sentence (`evidence.ts`) become one probability: a logistic regression. */
export type Calibration = {
  readonly bias: number;
  /** One for each sign. */
  readonly weights: readonly number[];
  /** A sentence with lower log odds at first sight has never turned out to steer: it is not looked at closer. */
  readonly hopeless: number;
};

/** A known phrase, and a wording that could stand in its place. */
export type KnownExample = {
  readonly principle: FlaggedPrinciple;
  /** The sentence, and where in it the phrase stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What can be written in place of the phrase. */
  readonly better: string;
};

/** What the trained reader of one language knows. Made by `npm run train`; see `train/`. */
export type ReaderModel = {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** Does the sentence steer by results? */
  readonly sentence: { readonly bias: number; readonly table: WeightTable };
  /** Which words carry it? */
  readonly chain: { readonly bias: number; readonly table: WeightTable; readonly transitions: ChainWeights };
  /** By which principle? One bias and one weight for each. */
  readonly principle: {
    readonly names: readonly FlaggedPrinciple[];
    readonly biases: readonly number[];
    readonly table: WeightTable;
  };
  readonly calibration: Calibration;
  readonly examples: readonly KnownExample[];
};
