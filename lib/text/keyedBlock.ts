import type { BlockKind } from './block';

/** One block with the key under which its findings are remembered. */
export type KeyedBlock = {
  /** `keyBlocks` makes it: the same words in the same surroundings have the same key. */
  readonly key: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Last sentence of the judged block before, or ''. Guards may look at it. At most 300 characters. */
  readonly before: string;
  /** First sentence of the judged block after, or ''. At most 300 characters. */
  readonly after: string;
  readonly langHint: string | null;
};
