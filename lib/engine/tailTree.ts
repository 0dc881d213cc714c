/** Compound heads, read from their last letter to their first. */
export type TailTree = {
  /** The key of the head that ends here; 0 for none. */
  key: number;
  readonly next: Map<number, TailTree>;
};

const NONE: readonly number[] = [];
/** Letters that stand before the head at least: it is no compound otherwise. */
const BEFORE = 2;

/** Makes a tree of compound heads with their keys. */
export function tailTree(tails: Iterable<readonly [tail: string, key: number]>): TailTree {
  const root: TailTree = { key: 0, next: new Map() };
  for (const [tail, key] of tails) {
    let node = root;
    for (let at = tail.length - 1; at >= 0; at -= 1) {
      const code = tail.charCodeAt(at);
      const next: TailTree = node.next.get(code) ?? { key: 0, next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    node.key = key;
  }
  return root;
}

/** Keys of the heads with which a word ends, longest first. */
export function tailsOf(norm: string, tree: TailTree): readonly number[] {
  let found: number[] | null = null;
  let node: TailTree | undefined = tree;
  for (let at = norm.length - 1; at >= BEFORE; at -= 1) {
    node = node.next.get(norm.charCodeAt(at));
    if (node === undefined) break;
    if (node.key > 0) (found ??= []).unshift(node.key);
  }
  return found ?? NONE;
}
