import type { AnchorIndex, CompiledPattern } from './compiled';

/** Lists, for each key of the vocabulary (1 to `words`), the patterns that are anchored on it. */
export function anchorIndex(patterns: readonly CompiledPattern[], words: number): AnchorIndex {
  const first = countsBefore(patterns, words);
  const total = first[words + 1] ?? 0;
  const index = {
    first,
    pattern: new Int32Array(total),
    min: new Int32Array(total),
    max: new Int32Array(total),
  };
  const next = first.slice();
  for (const [number, pattern] of patterns.entries()) {
    for (const { keys, min, max } of pattern.anchors) {
      for (const key of keys) {
        const post = next[key] ?? 0;
        next[key] = post + 1;
        index.pattern[post] = number;
        index.min[post] = min;
        index.max[post] = max;
      }
    }
  }
  return index;
}

/** By key: how many postings the keys before it have; one place more at the end. */
function countsBefore(patterns: readonly CompiledPattern[], words: number): Int32Array {
  const counts = new Int32Array(words + 2);
  for (const { anchors } of patterns)
    for (const { keys } of anchors) for (const key of keys) counts[key + 1] = (counts[key + 1] ?? 0) + 1;
  for (let key = 1; key < counts.length; key += 1) counts[key] = (counts[key] ?? 0) + (counts[key - 1] ?? 0);
  return counts;
}
