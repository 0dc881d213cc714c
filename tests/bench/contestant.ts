import type { BenchDocument } from './benchText';

/** Something that reads text. */
export type Contestant = {
  readonly name: string;
  /** From nothing to ready to read. */
  readonly load: () => Promise<(document: BenchDocument) => unknown>;
};
