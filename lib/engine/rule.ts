import type { Prepared } from './prepared';
import type { FlaggedPrinciple, Genre, Language, Severity } from './principle';

/**
 * The guards of a rule: circumstances in which its words are innocent. The name of a guard is also what a
 * rule's `pass` example gives as `because`.
 */
export const GUARDS = [
  'negated',
  'question',
  'quoted',
  'reported',
  'law',
  'safety',
  'self',
  'external',
  'admin',
  'history',
  'learning',
  'means',
  'sport',
  'polite',
  'choice',
  'criticism',
  'imagined',
  'sense',
] as const;
export type Guard = (typeof GUARDS)[number];

/** One word in all the forms that a set lists, each form with the cell it fills (`inf`, `pres`, `sgd` …). */
export type SetForm = {
  /** Lower-case tokens, usually one; a phrase has several. */
  readonly tokens: readonly string[];
  /** The paradigm cell; null for plain words and phrases. */
  readonly cell: string | null;
  /** Index of the entry in its set: forms of one entry share it. */
  readonly entry: number;
  /** Particle of a particle verb ("upp"), which may stand up to `gap` tokens later; null for none. */
  readonly particle: string | null;
  readonly gap: number;
};

/** A lexical set, expanded: what the matcher runs is what was reviewed. */
export type LexicalSet = {
  readonly name: string;
  readonly forms: readonly SetForm[];
  /** Heads of Swedish compounds: an unknown token that ends with `tail` after at least two letters is in the set. */
  readonly tails: readonly { readonly tail: string; readonly cell: string | null; readonly entry: number }[];
  /** Tokens that end with a tail but are other words ("klagomål"). Lower case. */
  readonly not: readonly string[];
  /** Sub-patterns (pattern strings) that are also in the set; may use other sets, never in a cycle. */
  readonly patterns: readonly string[];
};

/** A wording that a rule offers: a template in the pack format's rewording language. */
export type Rewording = {
  readonly template: string;
  /** `match` writes over the marked words, `sentence` over their sentence. */
  readonly replaces: 'match' | 'sentence';
  readonly deed: boolean;
  /** Why an acronym among the rule's own words ("FTE") may go; null when none may. */
  readonly drops: string | null;
};

/** Circumstances of a sentence that a wording may ask for. */
export const FITS = [
  /** It speaks to the reader: "you", or an imperative. */
  'you',
  /** It speaks to one reader: Swedish "du", in English never known. */
  'one',
  /** It speaks of others, or of nobody. */
  'third',
  'question',
  /** What it tells has happened. */
  'past',
  'number',
  /** It has no verb of its own, as headings and bullets often have none. */
  'item',
] as const;
export type Fit = (typeof FITS)[number];

/**
 * What can be said instead where no rule has a rewording to offer: for sentences of a principle in which a pattern
 * stands, or, without patterns, for all of them.
 */
export type Wording = {
  /** `packId/wordingId`. */
  readonly id: string;
  readonly language: Language;
  readonly principle: FlaggedPrinciple;
  /** Genres for which it is; null for all. */
  readonly where: readonly Genre[] | null;
  /** One of them stands in the sentence; empty for no such demand. */
  readonly patterns: readonly string[];
  /** All of them hold. */
  readonly fits: readonly Fit[];
  readonly rewordings: readonly Rewording[];
};

/** A rule as the engine runs it: validated, forms expanded, defaults filled in. */
export type Rule = {
  /** `packId/ruleId`. */
  readonly id: string;
  readonly language: Language;
  readonly principle: FlaggedPrinciple;
  readonly severity: Severity;
  /** Genres in which the rule speaks; null for all. */
  readonly where: readonly Genre[] | null;
  readonly patterns: readonly string[];
  /** Patterns that, overlapping a hit, silence it. */
  readonly unless: readonly string[];
  /** Guards that silence this rule, defaults of its principle included. */
  readonly guards: readonly Guard[];
  /** Patterns one of which must stand in the same sentence; empty for no such demand. */
  readonly near: readonly string[];
  /** Patterns that, standing anywhere in the same sentence, silence the rule. */
  readonly notNear: readonly string[];
  /** `weak` speaks only when another hit stands in the same or a neighbouring sentence (domain.md 0.2, strength B). */
  readonly strength: 'strong' | 'weak';
  readonly title: string;
  readonly why: string;
  /** What it rests on: works, and sentences of them; '' where the pack does not say. */
  readonly grounds: string;
  readonly message: string;
  /** A template like those of rewordings; every slot has a default. */
  readonly question: string;
  readonly rewordings: readonly Rewording[];
  readonly publisher: string | null;
};

/** What Tillit says of a principle, whichever rule saw it. */
export type PrincipleText = {
  readonly title: string;
  readonly why: string;
  readonly grounds: string;
  readonly question: string;
  /** For words that only the trained reader saw. */
  readonly message: string;
};

export type PrincipleTexts = Readonly<Partial<Record<FlaggedPrinciple, PrincipleText>>>;

/** Rules of one language with the sets they use. Sets are looked up by name within the rule's own pack. */
export type RuleSet = {
  /** The pack's id. */
  readonly pack: string;
  readonly language: Language;
  readonly sets: readonly LexicalSet[];
  readonly rules: readonly Rule[];
  readonly wordings: readonly Wording[];
  /** What the trained reader's findings say; empty for packs that are not Tillit's own. */
  readonly principles: PrincipleTexts;
  /** Worked out when it is missing. */
  readonly prepared?: Prepared;
};
