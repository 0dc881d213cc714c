import type { RuleSet } from './rule';

/**
 * What can be said of a pack's patterns before there is a text, as plain data: Tillit's own packs are built with it,
 * so that a background that wakes need not take thousands of patterns apart.
 */
export type Prepared = {
  /** Words, classes and compound heads that its patterns and sets name, each once. */
  readonly words: readonly string[];
  /** Lists of indices in `words`. */
  readonly lists: readonly (readonly number[])[];
  /** Each pattern that is looked for, by its source. */
  readonly patterns: readonly (readonly [source: string, pattern: PreparedPattern])[];
};

/** Rules with what was prepared of them. */
export type PreparedRules = RuleSet & { readonly prepared: Prepared };

export type PreparedPattern = {
  /** Index of a list, one of whose words stands in every match, and how many tokens may stand before it: least, most. */
  readonly anchors: readonly (readonly [list: number, min: number, max: number])[];
  /** Indices of lists; of each of them, too, a word stands in every match. Rarest first. */
  readonly needs: readonly number[];
};
