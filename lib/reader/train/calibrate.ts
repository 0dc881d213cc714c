import { calibrated } from '../readSentence';
import type { Calibration } from '../readerModel';
import type { UnseenReading } from './outOfFold';

const STEPS = 400;
const RATE = 3;

/** Below this probability nothing is ever shown: what is sure to stay below is not looked at closer. */
const NEVER_SHOWN = 0.2;
/** Of the readings that might be shown, the share that may be lost by not looking. */
const LOST = 0.002;

/** How a sentence's signs become one probability: logistic regression by gradient descent on what was read unseen. */
export function calibrate(readings: readonly UnseenReading[]): Calibration {
  const scale = scaleOf(readings.map(({ signs }) => signs));
  const samples = readings.map(({ signs }) =>
    signs.map((sign, i) => (sign - at(scale.means, i)) / at(scale.spreads, i)),
  );
  const weights = scale.means.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map(() => 0);
    let slope = 0;
    samples.forEach((sample, k) => {
      const error = calibrated(sample, { bias, weights, hopeless: 0 }) - Number(readings[k]?.right);
      slope += error;
      sample.forEach((sign, i) => (slopes[i] = at(slopes, i) + error * sign));
    });
    bias -= (RATE * slope) / samples.length;
    slopes.forEach((one, i) => (weights[i] = at(weights, i) - (RATE * one) / samples.length));
  }
  const raw = weights.map((weight, i) => round(weight / at(scale.spreads, i)));
  const shift = raw.reduce((sum, weight, i) => sum + weight * at(scale.means, i), 0);
  const found = { bias: round(bias - shift), weights: raw, hopeless: 0 };
  return { ...found, hopeless: hopelessFor(readings, found) };
}

/** The log odds below which next to no reading comes to be shown. */
function hopelessFor(readings: readonly UnseenReading[], calibration: Calibration): number {
  const shown = readings.filter(({ signs }) => calibrated(signs, calibration) >= NEVER_SHOWN);
  const logits = shown.map(({ signs }) => at(signs, 0)).sort((a, b) => a - b);
  return round((logits[Math.floor(logits.length * LOST)] ?? 0) - 0.1);
}

function scaleOf(samples: readonly (readonly number[])[]): { means: number[]; spreads: number[] } {
  const n = samples.length || 1;
  const mean = (of: (sample: readonly number[]) => number) =>
    samples.reduce((sum, one) => sum + of(one), 0) / n;
  const means = (samples[0] ?? []).map((_, i) => mean((sample) => at(sample, i)));
  const spreads = means.map((centre, i) => Math.sqrt(mean((sample) => (at(sample, i) - centre) ** 2)) || 1);
  return { means, spreads };
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
