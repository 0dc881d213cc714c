import { seeded, shuffle } from './random';

export type LogisticOptions = {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Power of the log-count ratio by which a feature is scaled (Wang and Manning 2012); 0 for none. */
  readonly power: number;
  readonly seed: number;
};

export type Logistic = {
  readonly bias: number;
  /** One a feature; what a sample's features sum to is divided by the root of their number. */
  readonly weights: Float32Array;
};

export const LOGISTIC: LogisticOptions = { epochs: 10, rate: 0.15, l2: 1e-5, power: 0.7, seed: 1 };

/**
 * Logistic regression by AdaGrad over binary features. `samples` hold feature numbers below `size`; `labels` is 1 or 0
 * for each; `emphasis` multiplies each sample's gradient.
 */
export function trainLogistic(
  samples: readonly Int32Array[],
  labels: ArrayLike<number>,
  size: number,
  options: LogisticOptions = LOGISTIC,
  emphasis?: ArrayLike<number>,
): Logistic {
  const scale = logCountRatios(samples, labels, size, options.power);
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const order = Int32Array.from(samples, (_, index) => index);
  const random = seeded(options.seed);
  let bias = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const sample = samples[at] ?? new Int32Array();
      const root = 1 / Math.sqrt(sample.length || 1);
      let logit = bias;
      for (const f of sample) logit += (weights[f] ?? 0) * (scale[f] ?? 0) * root;
      const error = (sigmoid(logit) - (labels[at] ?? 0)) * (emphasis?.[at] ?? 1);
      bias -= 0.02 * error;
      for (const f of sample) {
        const slope = error * (scale[f] ?? 0) * root + options.l2 * (weights[f] ?? 0);
        const square = (squares[f] ?? 0) + slope * slope;
        squares[f] = square;
        weights[f] = (weights[f] ?? 0) - (options.rate * slope) / Math.sqrt(square + 1e-6);
      }
    }
  }
  return { bias, weights: weights.map((weight, f) => weight * (scale[f] ?? 0)) };
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function logCountRatios(
  samples: readonly Int32Array[],
  labels: ArrayLike<number>,
  size: number,
  power: number,
): Float32Array {
  const counts = [new Float32Array(size), new Float32Array(size)] as const;
  const totals = [0, 0];
  samples.forEach((sample, at) => {
    const label = labels[at] ? 1 : 0;
    totals[label] = (totals[label] ?? 0) + 1;
    for (const f of sample) counts[label][f] = (counts[label][f] ?? 0) + 1;
  });
  const [no = 0, yes = 0] = totals;
  return Float32Array.from({ length: size }, (_, f) => {
    const ratio = ((counts[1][f] ?? 0) + 0.5) / (yes + 1) / (((counts[0][f] ?? 0) + 0.5) / (no + 1));
    return Math.abs(Math.log(ratio)) ** power;
  });
}
