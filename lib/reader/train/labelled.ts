import type { FlaggedPrinciple, Genre, Language } from '../../engine/principle';

/** A text with the phrases in it that a coach would underline. */
export type LabelledText = {
  /** Unique in the corpus. */
  readonly id: string;
  /** The file that it comes from: one author a file. */
  readonly source: string;
  readonly language: Language;
  readonly genre: Genre;
  readonly text: string;
  /** True for an innocent text with the words of control, or a flagged one without them. */
  readonly hard: boolean;
  /** In reading order, never overlapping. */
  readonly flags: readonly Flag[];
};

/** A marked phrase: offsets in the text, half-open. */
export type Flag = {
  readonly start: number;
  readonly end: number;
  readonly principle: FlaggedPrinciple;
  /** Wordings that can stand in its place; empty where nobody wrote one. */
  readonly better: readonly string[];
};
