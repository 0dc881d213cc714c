import type { BlockAnalysis, FindingRef, KeyedBlock } from '../coach/document';
import type { Mark } from './mark';

/** More blocks than this are kept only while they stand in the document. */
const KEPT_BLOCKS = 2000;

/** Suggestions are asked for in portions: the next keystroke never waits long for them. */
const BLOCKS_AT_ONCE = 20;

function namesIn({ findings }: BlockAnalysis): string {
  return findings
    .map(({ ruleId, start, end, confidence }) => `${ruleId} ${start} ${end} ${confidence}`)
    .join();
}

/** True when the block is known with the same findings, and with suggestions that are lacking now. */
function isPoorer(block: BlockAnalysis, known: BlockAnalysis | undefined): boolean {
  if (known?.offered !== true || block.offered) return false;
  return namesIn(block) === namesIn(known);
}

/** The findings of blocks that have been read, by the blocks' keys. Those of another revision are forgotten. */
export class FindingsCache {
  #revision: string | null = null;
  #byKey = new Map<string, BlockAnalysis>();

  /** True when the block has been read. */
  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** Remembers an answer; `order` are the keys of the document that it answers. */
  store(revision: string, blocks: readonly BlockAnalysis[]): void {
    if (this.#revision !== revision) this.#byKey = new Map();
    else if (this.#byKey.size + blocks.length > KEPT_BLOCKS) this.#keepOnly(blocks);
    this.#revision = revision;
    for (const block of blocks)
      if (!isPoorer(block, this.#byKey.get(block.key))) this.#byKey.set(block.key, block);
  }

  /** Keys of the first blocks for whose findings suggestions are lacking. */
  lacking(blocks: readonly KeyedBlock[]): readonly string[] {
    const keys = blocks.flatMap(({ key }) => (this.#byKey.get(key)?.offered === false ? [key] : []));
    return keys.slice(0, BLOCKS_AT_ONCE);
  }

  /** A long document keeps what is known of it, suggestions too: or they would be asked for without end. */
  #keepOnly(blocks: readonly BlockAnalysis[]): void {
    const known = blocks.flatMap(({ key }) => this.#byKey.get(key) ?? []);
    this.#byKey = new Map(known.map((block) => [block.key, block]));
  }

  /** Everything has to be read again. */
  forget(): void {
    this.#byKey = new Map();
  }

  /** True when there are blocks to judge and every one of them is in a language that Tillit does not read. */
  isForeign(blocks: readonly KeyedBlock[]): boolean {
    const read = blocks.flatMap(({ key }) => this.#byKey.get(key) ?? []);
    return read.length > 0 && read.every(({ language }) => language === null);
  }

  /** All findings of the document in reading order; those that are not in `shown` are held. Ids are still to be given. */
  marks(blocks: readonly KeyedBlock[], shown: readonly FindingRef[]): readonly Omit<Mark, 'id'>[] {
    const visible = new Set(shown.map(({ block, finding }) => `${String(block)}:${String(finding)}`));
    return blocks.flatMap(({ key }, block) =>
      (this.#byKey.get(key)?.findings ?? []).map((finding, index) => ({
        block,
        finding,
        held: !visible.has(`${String(block)}:${String(index)}`),
      })),
    );
  }
}
