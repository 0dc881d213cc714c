import type { FlaggedPrinciple, Genre, Language, Severity } from '../engine/principle';
import type { Fit, Guard } from '../engine/rule';

/** The version of the rule engine that this Tillit has; a pack's `engine` range must hold it. */
export const ENGINE_VERSION = 1;

/** The most that a pack may weigh, in bytes of UTF-8, and hold. They keep reading and running it bounded. */
export const PACK_LIMITS = {
  bytes: 2_000_000,
  rules: 2_000,
  wordings: 2_000,
  sets: 500,
  entries: 2_000,
  principles: 100,
  patterns: 20,
  examples: 200,
} as const;

/** A rule pack, format 1. A built pack has `forms` in its entries and all texts of the principles that it uses. */
export type Pack = {
  readonly $schema?: string;
  readonly format: 1;
  /** Engine versions that the pack was made for: `>=1 <2`. */
  readonly engine: string;
  /** Dotted, unique in the world: `se.kommunen.ledarskap`. */
  readonly id: string;
  /** Only grows. */
  readonly revision: number;
  /** For people. */
  readonly version: string;
  readonly language: Language;
  readonly title: string;
  readonly publisher: { readonly name: string };
  readonly license: string;
  readonly changelog?: string;
  /** By id: one of the eight, or the pack's own with `under`. */
  readonly principles: Readonly<Record<string, PackPrinciple>>;
  readonly sets: Readonly<Record<string, PackSet>>;
  readonly rules: readonly PackRule[];
  readonly wordings?: readonly PackWording[];
  readonly overrides?: readonly PackOverride[];
};

export type PackPrinciple = {
  readonly title: string;
  readonly why: string;
  readonly question: string;
  /** What the reader may hear, said of words that no rule saw but the trained reader did. Used of Tillit's own packs. */
  readonly message?: string;
  /** What it rests on: works, and sentences of them. */
  readonly grounds?: string;
  /** The one of the eight that a pack's own principle belongs under. */
  readonly under?: FlaggedPrinciple;
};

export type PackSet = { readonly entries: readonly SetEntry[] };

/** What is put in and taken out of an entry's forms: `form`, or `cell:form`. */
type Tuned = {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
  readonly forms?: CellForms;
};
/** The forms of a built entry, by paradigm cell; `word` for those that fill none. What was reviewed is what runs. */
export type CellForms = Readonly<Record<string, readonly string[]>>;
type Compounding = {
  /** First parts of compounds with the entry as head, or `ends`: whatever stands before it. */
  readonly compounds?: readonly string[] | 'ends';
  /** Words that end like the entry but are others: `klagomål`. */
  readonly not?: readonly string[];
  /** `not` with all its forms, in a built pack. */
  readonly notForms?: readonly string[];
};

export type WordEntry = { readonly word: string } & Compounding & Tuned;
export type PhraseEntry = { readonly phrase: string };
export type VerbEntry = {
  /** Principal parts: sv inf pres pret sup, en base s past participle ing. */
  readonly verb: string;
  /** `upp` of `följa upp`. */
  readonly particle?: string;
  /** How many words may stand before the particle. Default 3. */
  readonly gap?: number;
  /** Forms in which particle and verb are one word: `uppföljning uppföljningen`. */
  readonly fused?: string;
} & Tuned;
export type NounEntry = { readonly noun: string } & Compounding & Tuned;
export type AdjectiveEntry = { readonly adj: string } & Compounding & Tuned;
export type PatternEntry = { readonly pattern: string };
export type SetEntry = WordEntry | PhraseEntry | VerbEntry | NounEntry | AdjectiveEntry | PatternEntry;

export const STATUSES = ['draft', 'trial', 'on', 'off'] as const;
export const REASONS = ['guard', 'unless', 'near', 'notNear', 'strength'] as const;

export type PackRule = {
  readonly id: string;
  /** Id of the counterpart in the other language. */
  readonly pair?: string;
  readonly principle: string;
  /** Default `suggest`. */
  readonly severity?: Severity;
  /** Default `on`; only `on` is run. */
  readonly status?: (typeof STATUSES)[number];
  /** Default `strong`. */
  readonly strength?: 'strong' | 'weak';
  readonly where?: readonly Genre[];
  readonly tags?: readonly string[];
  readonly patterns: readonly string[];
  readonly unless?: readonly string[];
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
  /** Changes to the guards that the principle has by default. */
  readonly guards?: { readonly add?: readonly Guard[]; readonly drop?: readonly Guard[] };
  readonly message: string;
  /** Default: the principle's. */
  readonly question?: string;
  /** Default: the principle's. */
  readonly why?: string;
  /** What it rests on. Default: what the principle does. */
  readonly grounds?: string;
  readonly rewordings: readonly PackRewording[];
  readonly examples: { readonly flag: readonly FlagExample[]; readonly pass: readonly PassExample[] };
  readonly provenance?: {
    readonly author?: string;
    /** Day, `2026-03-02`. */
    readonly added?: string;
    readonly reviewed?: string;
    /** https link. */
    readonly source?: string;
  };
};

export type PackRewording = {
  readonly text: string;
  /** Default `match`. */
  readonly replaces?: 'match' | 'sentence';
  /** True when it changes the arrangement and not only the words. Default false. */
  readonly deed?: boolean;
  /** Why an acronym among the marked words may go with them: "FTE" where people are meant. Default: none may. */
  readonly drops?: string;
};

/** What can be said instead where no rule has a rewording to offer, and of what only the trained reader saw. */
export type PackWording = {
  readonly id: string;
  readonly principle: string;
  /** One of them stands in the sentence. Default: it fits every sentence of the principle. */
  readonly patterns?: readonly string[];
  /** Circumstances that all hold. */
  readonly fits?: readonly Fit[];
  readonly where?: readonly Genre[];
  /** Best first. They replace the sentence unless they say otherwise. */
  readonly rewordings: readonly PackRewording[];
  readonly examples?: readonly WordingExample[];
};

export type WordingExample = {
  /** `[[…]]` around the words that are marked. */
  readonly text: string;
  /** The whole text after one of the rewordings. */
  readonly becomes: string;
};

export type FlagExample = {
  /** `[[…]]` around exactly what is marked. */
  readonly text: string;
  /** Index of the rewording that gives `becomes`. */
  readonly rewording?: number;
  /** The whole text after that rewording. */
  readonly becomes?: string;
  readonly note?: string;
};

export type PassExample = {
  readonly text: string;
  /** What must be the very thing that keeps the rule silent: the name of a guard, or one of `REASONS`. */
  readonly because?: Guard | (typeof REASONS)[number];
  readonly note?: string;
};

/** What a pack changes in another pack's rule. */
export type PackOverride = {
  /** `packId/ruleId`. */
  readonly rule: string;
  readonly off?: true;
  readonly severity?: Severity;
  readonly message?: string;
};
