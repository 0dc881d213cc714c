import type { Finding } from '../engine/finding';
import type { Genre, Language, TrustPrinciple } from '../engine/principle';

export type { KeyedBlock } from '../text/keyedBlock';

export type Sensitivity = 'calm' | 'balanced' | 'thorough';

/** What was seen in one block. Spans are offsets in the block's text. */
export type BlockAnalysis = {
  readonly key: string;
  /** null: neither Swedish nor English, too short to tell, or not judged. Such a block has no findings. */
  readonly language: Language | null;
  /** In reading order, never overlapping. */
  readonly findings: readonly Finding[];
  /** True when suggestions have been looked for, and for a block without findings. */
  readonly offered: boolean;
};

/** Names one finding of one document: the block's place in the order, and the finding's in the block. */
export type FindingRef = { readonly block: number; readonly finding: number };

export type DocumentAnalysis = {
  readonly language: Language | 'mixed' | null;
  /** As chosen, else as guessed. */
  readonly genre: Genre;
  readonly blocks: readonly BlockAnalysis[];
  /** The findings that sensitivity lets be shown, in reading order. */
  readonly shown: readonly FindingRef[];
  /** About the whole message, the weightiest first, at most two; in the language of most of its words. */
  readonly reflections: readonly { readonly id: string; readonly message: string }[];
  /** What already builds trust in the message, in the order of `TRUST_PRINCIPLES`. */
  readonly present: readonly TrustPrinciple[];
  /** The same, each with the first words that show it, as written. */
  readonly recognised: readonly { readonly principle: TrustPrinciple; readonly text: string }[];
};
