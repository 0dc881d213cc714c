import type { Calibration } from '../readerModel';
import { sigmoid } from './logistic';
import type { UnseenReading } from './outOfFold';

const STEPS = 600;
const RATE = 0.5;

/** How the two log odds become one probability: logistic regression by gradient descent on what was read unseen. */
export function calibrate(readings: readonly UnseenReading[]): Calibration {
  let [bias, sentence, words] = [0, 1, 0.3];
  const n = readings.length || 1;
  for (let step = 0; step < STEPS; step += 1) {
    let [b, s, w] = [0, 0, 0];
    for (const reading of readings) {
      const logit = bias + sentence * reading.sentence + words * reading.words;
      const error = sigmoid(logit) - Number(reading.sample.principle >= 0);
      b += error;
      s += error * reading.sentence;
      w += error * reading.words;
    }
    bias -= (RATE * b) / n;
    sentence -= (RATE * s) / n / 4;
    words -= (RATE * w) / n / 8;
  }
  return { bias: round(bias), sentence: round(sentence), words: round(words) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
