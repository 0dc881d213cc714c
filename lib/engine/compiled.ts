import type { Token } from '../languages/token';
import type { PatternClass } from './patternTree';
import type { Language } from './principle';
import type { TailTree } from './tailTree';
import type { LexicalSet, PrincipleTexts, Rule, Wording } from './rule';

/** What the matcher sees of one block. Indices are of `tokens`. */
export type TokenView = {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The vocabulary number of each token; 0 for words that no pattern names. */
  readonly ids: Int32Array;
  /**
   * Where the next word stands when reading goes on at an index: the index itself, the one after it when a comma,
   * dash or colon stands there, or -1 when another mark or a link bars the way.
   */
  readonly wordAt: Int32Array;
  /** Keys of the compound heads with which the token ends, longest first. */
  tailsAt(index: number): readonly number[];
  /** True for a word that is known, by others than the patterns, to be no name. Default: none is. */
  readonly isCommon?: (norm: string) => boolean;
  /** Index after the longest `name` that begins at the index; -1 for none. */
  classEnd(name: PatternClass, index: number): number;
};

/** A set's form where it was found, inside a slot. */
export type CapturedForm = {
  /** Index of the slot among its pattern's. */
  readonly slot: number;
  readonly set: LexicalSet;
  readonly entry: number;
  readonly cell: string | null;
  /** Token indices, half-open, of the whole form. */
  readonly from: number;
  readonly to: number;
  /** Token indices, half-open, of the words inside a particle verb; equal when there are none. */
  readonly gapFrom: number;
  readonly gapTo: number;
};

/** One attempt to match, and what it has remembered so far. */
export type MatchState = {
  readonly view: TokenView;
  /** The sentence, as token indices, half-open. */
  from: number;
  to: number;
  /** Where the attempt began, and after success where it ended. */
  start: number;
  end: number;
  /** Token indices of each slot; -1 where empty. */
  readonly slotFrom: Int32Array;
  readonly slotTo: Int32Array;
  readonly forms: CapturedForm[];
  /** Work done in this block, and the most that may be done. */
  steps: number;
  readonly limit: number;
};

/** Goes on with a match at a token index; true when the rest of the pattern fits too. */
export type Matcher = (state: MatchState, at: number) => boolean;

/** Words, classes or compound heads one of which stands in every match, and how many tokens may stand before it. */
export type Anchor = { readonly keys: readonly number[]; readonly min: number; readonly max: number };

/** Made when it is first tried: most patterns never are. */
export type CompiledPattern = {
  readonly match: Matcher;
  readonly slots: readonly string[];
  /** One of them stands in every match. Empty for patterns that are only tried beside a hit. */
  readonly anchors: readonly Anchor[];
  /** Indices of lists of keys; one of each of them stands in every match. */
  readonly needs: readonly number[];
};

export type CompiledRule = {
  readonly rule: Rule;
  readonly patterns: readonly CompiledPattern[];
  readonly unless: readonly CompiledPattern[];
  readonly near: readonly CompiledPattern[];
  readonly notNear: readonly CompiledPattern[];
};

/** A wording with its patterns, which are only tried in sentences that are marked. */
export type CompiledWording = { readonly wording: Wording; readonly patterns: readonly CompiledPattern[] };

/** Which patterns may stand where a key stands: the postings of key `k` are `first[k]` up to `first[k + 1]`. */
export type AnchorIndex = {
  readonly first: Int32Array;
  readonly pattern: Int32Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
};

export type LanguageRules = {
  readonly rules: readonly CompiledRule[];
  readonly wordings: readonly CompiledWording[];
  /** All rules' patterns in one row, and the rule of each. */
  readonly patterns: readonly CompiledPattern[];
  readonly ruleOf: Int32Array;
  readonly anchors: AnchorIndex;
  /** The lists that patterns need. */
  readonly lists: readonly (readonly number[])[];
  /** What the trained reader's findings say. */
  readonly principles: PrincipleTexts;
  /** Words, classes (`#number`) and compound heads (`-mål`) with their keys, from 1. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Compound heads that occur. */
  readonly tails: TailTree;
};

/** Rules ready to run, each language's by themselves. Made once for all texts; holds no state. */
export type CompiledRules = {
  readonly byLanguage: Readonly<Record<Language, LanguageRules>>;
};

/** The vocabulary's name for a class; no token is written so. */
export function classKey(name: PatternClass): string {
  return `#${name}#`;
}

/** The vocabulary's name for a compound head; no token is written so. */
export function tailKey(tail: string): string {
  return `\u0000-${tail}`;
}
