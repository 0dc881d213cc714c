import { spread } from '../hash';
import { markOf } from '../weightTable';
import type { WeightTable } from '../weightTable';

/** Places for each feature, so that looks end soon. */
const ROOM = 1.3;

/**
 * Puts weights, `width` for each feature, into a table of signed bytes of at most `steps` either way: fewer steps, a
 * smaller file. Two features of one place and mark share the first one's.
 */
export function weightTableOf(
  features: Int32Array,
  weights: readonly Float32Array[],
  steps: number,
): WeightTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * ROOM)));
  const width = weights.length;
  const unit = largest(weights) / steps || 1;
  const marks = new Uint8Array(size);
  const stored = new Int8Array(size * width);
  features.forEach((feature, number) => {
    const key = spread(feature);
    const mark = markOf(key);
    let place = key & (size - 1);
    while (marks[place] !== 0 && marks[place] !== mark) place = (place + 1) & (size - 1);
    if (marks[place] === mark) return;
    marks[place] = mark;
    weights.forEach((list, w) => {
      stored[place * width + w] = Math.round((list[number] ?? 0) / unit);
    });
  });
  return { size, width, unit, marks, weights: stored };
}

function largest(weights: readonly Float32Array[]): number {
  let most = 0;
  for (const list of weights) for (const weight of list) most = Math.max(most, Math.abs(weight));
  return most;
}
