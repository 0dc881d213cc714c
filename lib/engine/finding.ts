import type { FlaggedPrinciple, Language, Severity } from './principle';

/** A wording offered in place of the writer's own. */
export type Suggestion = {
  /** What the card's button says. */
  readonly text: string;
  /** What is replaced, as offsets in the block's text: the phrase, or its whole sentence. */
  readonly start: number;
  readonly end: number;
  /** Exactly what is written into `[start, end)`. May hold fields such as `[the method]`. */
  readonly replacement: string;
  /** True when it changes the arrangement and not only the words: "Only if it is true for you". */
  readonly deed: boolean;
};

/** Words that steer by results, where they stand, and what to say about them. */
export type Finding = {
  /** `packId/ruleId`. */
  readonly ruleId: string;
  readonly by: 'rule' | 'reader';
  /** 0 to 1. A rule without doubt is 1. */
  readonly confidence: number;
  readonly principle: FlaggedPrinciple;
  readonly severity: Severity;
  readonly language: Language;
  /** Offsets in the block's text, UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  /** The marked words: `block.text.slice(start, end)`. */
  readonly text: string;
  /** Offsets in the block's text of the sentence that holds the marked words. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** The principle's name for people, in `language`. */
  readonly title: string;
  /** What the reader may hear. At most 200 characters, in `language`. */
  readonly message: string;
  /** Why it matters: the principle's one sentence, in `language`. */
  readonly why: string;
  /** What that rests on: works, and sentences of them; '' where the pack does not say. */
  readonly grounds: string;
  /** The coaching question, in `language`. */
  readonly question: string;
  /** Best first; the card shows at most three. Empty where only the question helps. */
  readonly suggestions: readonly Suggestion[];
  /** Who wrote the rule; null for the built-in packs. */
  readonly publisher: string | null;
  /** Why the trained reader thinks so; null for a rule's finding. */
  readonly evidence: Evidence | null;
};

/** What the trained reader goes by. */
export type Evidence = {
  /** The words of the sentence that weighed most, as written, in reading order; at most three. */
  readonly words: readonly string[];
  /** The likest phrase that it was taught, in its sentence, and a wording in its place; null for none that is like. */
  readonly example: {
    readonly text: string;
    /** Where in `text` the phrase stands, UTF-16 units. */
    readonly start: number;
    readonly end: number;
    readonly better: string;
  } | null;
};
