import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightTableOf } from '../../../lib/reader/train/weightTableOf';
import { sumWeights } from '../../../lib/reader/weightSum';
import { placeOf } from '../../../lib/reader/weightTable';

const features = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), {
  minLength: 1,
  maxLength: 400,
});

/** Some features, one of them twice, one never put in. */
const emit = (add: (feature: number) => void) => [1, 1, 2, 3, 99].forEach((feature) => add(feature));

test('every feature is found, with its weight to the nearest step', () => {
  fc.assert(
    fc.property(features, (list) => {
      const weights = Float32Array.from(list, (_, i) => Math.sin(i + 1));
      const table = weightTableOf(Int32Array.from(list), [weights], 100);
      const places = list.map((feature) => placeOf(table, feature));
      expect(places.every((place) => place >= 0)).toBe(true);
      // Two features may share a place and its mark: then the first one's weight stands.
      list.forEach((feature, i) => {
        const place = placeOf(table, feature);
        if (places.indexOf(place) !== i) return;
        expect((table.weights[place] ?? 0) * table.unit).toBeCloseTo(weights[i] ?? 0, 1);
      });
    }),
    { numRuns: 50 },
  );
});

test('a feature that was never put in has next to never a weight', () => {
  const known = Int32Array.from({ length: 5000 }, (_, i) => i * 7919);
  const table = weightTableOf(known, [new Float32Array(5000).fill(1)], 100);
  const strangers = Array.from({ length: 20_000 }, (_, i) => -1 - i * 104_729);
  const met = strangers.filter((feature) => placeOf(table, feature) >= 0).length;
  expect(met / strangers.length).toBeLessThan(0.02);
});

test('a feature that comes twice counts once, and the sum is divided by the root of how many are known', () => {
  const table = weightTableOf(Int32Array.of(1, 2, 3), [Float32Array.of(0.5, 0.5, 1)], 100);
  expect(sumWeights(table, emit, false)[0]).toBeCloseTo(2, 2);
  expect(sumWeights(table, emit, true)[0]).toBeCloseTo(2 / Math.sqrt(3), 2);
});
