import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChain, SUREST } from '../../../lib/reader/chain';
import type { ChainWeights } from '../../../lib/reader/chain';

const number = fc.double({ min: -3, max: 3, noNaN: true });
const weights: fc.Arbitrary<ChainWeights> = fc.record({
  outOut: number,
  outIn: number,
  inOut: number,
  inIn: number,
  first: number,
  last: number,
});

/** Every way through the chain, one after the other: what forward and backward sums must come to. */
function byHand(scores: readonly number[], w: ChainWeights): { inside: number[]; none: number } {
  const n = scores.length;
  const inside = scores.map(() => 0);
  let [total, none] = [0, 0];
  for (let way = 0; way < 2 ** n; way += 1) {
    const at = (i: number) => (way >> i) & 1;
    let sum = at(0) * w.first + at(n - 1) * w.last;
    for (let i = 0; i < n; i += 1) {
      sum += at(i) * (scores[i] ?? 0);
      if (i > 0) sum += [w.outOut, w.outIn, w.inOut, w.inIn][2 * at(i - 1) + at(i)] ?? 0;
    }
    total += Math.exp(sum);
    if (way === 0) none += Math.exp(sum);
    for (let i = 0; i < n; i += 1) inside[i] = (inside[i] ?? 0) + at(i) * Math.exp(sum);
  }
  return { inside: inside.map((one) => one / total), none: none / total };
}

describe('the chain over a sentence’s words', () => {
  test('gives each word the share of all ways in which it is inside', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 7 }), weights, (scores, w) => {
        const read = readChain(Float64Array.from(scores), w);
        const { inside, none } = byHand(scores, w);
        inside.forEach((share, i) => expect(read.inside[i]).toBeCloseTo(share, 8));
        const logit = Math.log((1 - none) / none);
        expect(read.anyLogit).toBeCloseTo(Math.max(-SUREST, Math.min(SUREST, logit)), 4);
      }),
    );
  });
});
