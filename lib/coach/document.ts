import type { Finding } from '../engine/finding';
import type { Genre, Language, TrustPrinciple } from '../engine/principle';
import type { BlockKind } from '../text/block';

export type Sensitivity = 'calm' | 'balanced' | 'thorough';

/** One block with the key under which its findings are remembered. */
export type KeyedBlock = {
  /** `blockKey(block, before, after)`: the same words in the same surroundings have the same key. */
  readonly key: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Last sentence of the block before, or ''. Guards may look at it. */
  readonly before: string;
  /** First sentence of the block after, or ''. */
  readonly after: string;
  readonly langHint: string | null;
};

/** What was seen in one block. Spans are offsets in the block's text. */
export type BlockAnalysis = {
  readonly key: string;
  /** null: neither Swedish nor English, too short to tell, or not judged. Such a block has no findings. */
  readonly language: Language | null;
  /** In reading order, never overlapping. */
  readonly findings: readonly Finding[];
};

/** Names one finding of one document: the block's place in the order, and the finding's in the block. */
export type FindingRef = { readonly block: number; readonly finding: number };

export type DocumentAnalysis = {
  readonly language: Language | 'mixed' | null;
  readonly genre: Genre;
  readonly blocks: readonly BlockAnalysis[];
  /** The findings that sensitivity lets be shown, in reading order. */
  readonly shown: readonly FindingRef[];
  /** About the whole message; ids and texts by `language`. */
  readonly reflections: readonly { readonly id: string; readonly message: string }[];
  /** What already builds trust in the message. */
  readonly present: readonly TrustPrinciple[];
};
