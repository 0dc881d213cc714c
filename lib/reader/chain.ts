/** Scores of a chain over words that are either outside (0) or inside (1) a marked phrase. */
export type ChainWeights = {
  readonly outOut: number;
  readonly outIn: number;
  readonly inOut: number;
  readonly inIn: number;
  /** Added when the first word, or the last one, is inside. */
  readonly first: number;
  readonly last: number;
};

/** What a linear-chain conditional random field says of a sentence. */
export type ChainReading = {
  /** For each word, how likely it is that it is inside: 0 to 1. */
  readonly inside: Float64Array;
  /** Log odds that any word is inside. */
  readonly anyLogit: number;
};

/** All states' sums from the left and from the right, in logarithms; the gradient needs them too. */
export type ChainSums = {
  readonly fromLeft: readonly [Float64Array, Float64Array];
  readonly fromRight: readonly [Float64Array, Float64Array];
  /** Logarithm of the sum over all ways through the chain. */
  readonly total: number;
};

/** Log odds beyond this say nothing more. */
export const SUREST = 8;
const LEAST = 1e-9;

/** Reads a sentence of at least one word; `scores` says how much each word speaks for being inside. */
export function readChain(scores: Float64Array, weights: ChainWeights): ChainReading {
  const { fromLeft, fromRight, total } = chainSums(scores, weights);
  const inside = scores.map((_, i) => Math.exp((fromLeft[1][i] ?? 0) + (fromRight[1][i] ?? 0) - total));
  const none = Math.exp(weights.outOut * (scores.length - 1) - total);
  const anyLogit = Math.log((1 - none + LEAST) / (none + LEAST));
  return { inside, anyLogit: Math.max(-SUREST, Math.min(SUREST, anyLogit)) };
}

/** Forward and backward sums; work grows with the number of words. */
export function chainSums(scores: Float64Array, weights: ChainWeights): ChainSums {
  const n = scores.length;
  const out = new Float64Array(n);
  const inn = new Float64Array(n);
  inn[0] = (scores[0] ?? 0) + weights.first;
  for (let i = 1; i < n; i += 1) {
    const [o, s] = [out[i - 1] ?? 0, inn[i - 1] ?? 0];
    out[i] = logSum(o + weights.outOut, s + weights.inOut);
    inn[i] = (scores[i] ?? 0) + logSum(o + weights.outIn, s + weights.inIn);
  }
  const backOut = new Float64Array(n);
  const backIn = new Float64Array(n);
  backIn[n - 1] = weights.last;
  for (let i = n - 2; i >= 0; i -= 1) {
    const [o, s] = [backOut[i + 1] ?? 0, (backIn[i + 1] ?? 0) + (scores[i + 1] ?? 0)];
    backOut[i] = logSum(o + weights.outOut, s + weights.outIn);
    backIn[i] = logSum(o + weights.inOut, s + weights.inIn);
  }
  const total = logSum(out[n - 1] ?? 0, (inn[n - 1] ?? 0) + weights.last);
  return { fromLeft: [out, inn], fromRight: [backOut, backIn], total };
}

function logSum(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return high + Math.log1p(Math.exp(low - high));
}
