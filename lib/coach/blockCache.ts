import type { Finding } from '../engine/finding';
import type { Detected } from '../languages/detect';

/** Blocks that are remembered; those used longest ago go first. */
const MOST_BLOCKS = 4000;

/** Remembers what was seen in blocks, under one set of rules. With or without it the findings are the same. */
export class BlockCache {
  readonly #findings = new Map<string, readonly Finding[]>();
  readonly #languages = new Map<string, Detected>();

  /** The findings under a key; found by `find` the first time. */
  findings(key: string, find: () => readonly Finding[]): readonly Finding[] {
    return remember(this.#findings, key, find);
  }

  /** The language of a block's words; found by `find` the first time. */
  language(key: string, find: () => Detected): Detected {
    return remember(this.#languages, key, find);
  }
}

function remember<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const held = known.get(key);
  const value = held ?? find();
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > MOST_BLOCKS && oldest !== undefined) known.delete(oldest);
  return value;
}
