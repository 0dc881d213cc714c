import type { AnchorIndex, CompiledPattern } from './compiled';

/** Lists, for each key of the vocabulary (1 to `words`), the patterns that are anchored on it. */
export function anchorIndex(patterns: readonly CompiledPattern[], words: number): AnchorIndex {
  const first = new Int32Array(words + 2);
  const all = patterns.flatMap((pattern, index) => pattern.anchors.map((anchor) => ({ ...anchor, index })));
  for (const { key } of all) first[key + 1] = (first[key + 1] ?? 0) + 1;
  for (let key = 1; key < first.length; key += 1) first[key] = (first[key] ?? 0) + (first[key - 1] ?? 0);
  const sorted = all.sort((a, b) => a.key - b.key);
  return {
    first,
    pattern: Int32Array.from(sorted, (anchor) => anchor.index),
    min: Int32Array.from(sorted, (anchor) => anchor.min),
    max: Int32Array.from(sorted, (anchor) => anchor.max),
  };
}
