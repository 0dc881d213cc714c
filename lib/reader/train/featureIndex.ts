/** A feature counts by its weight times how often it is seen to this power: rare features are many and say little. */
const POWER = 0.75;

/** Numbers for features: from 0, in the order in which they are given. What has no number is left out. */
export class FeatureIndex {
  readonly #numbers: ReadonlyMap<number, number>;
  /** How often each was seen, by number. */
  readonly #times: Int32Array;
  /** The feature of each number, as features are emitted. */
  readonly features: Int32Array;

  constructor(features: Int32Array, times: Int32Array) {
    this.features = features;
    this.#times = times;
    this.#numbers = new Map(Array.from(features, (feature, number) => [feature, number]));
  }

  /** Numbers the features that are seen at least `least` times, in the order in which they are first seen. */
  static of(samples: Iterable<Int32Array>, least: number): FeatureIndex {
    const seen = new Map<number, number>();
    for (const sample of samples) for (const f of sample) seen.set(f, (seen.get(f) ?? 0) + 1);
    const kept = [...seen].filter(([, times]) => times >= least);
    return new FeatureIndex(
      Int32Array.from(kept, ([feature]) => feature),
      Int32Array.from(kept, ([, times]) => times),
    );
  }

  get size(): number {
    return this.features.length;
  }

  /** The numbers of a sample's known features, in its order. */
  encode(sample: Int32Array): Int32Array {
    const known: number[] = [];
    for (const feature of sample) {
      const number = this.#numbers.get(feature);
      if (number !== undefined) known.push(number);
    }
    return Int32Array.from(known);
  }

  /** The `most` features that count most, by the root of the sum of their weights' squares, numbered anew. */
  heaviest(weights: readonly Float32Array[], most: number): FeatureIndex {
    const counts = Float64Array.from(this.features, (_, number) => {
      const square = weights.reduce((sum, list) => sum + (list[number] ?? 0) ** 2, 0);
      return Math.sqrt(square) * (this.#times[number] ?? 0) ** POWER;
    });
    const order = Array.from(this.features, (_, number) => number)
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
      .slice(0, most);
    return new FeatureIndex(
      Int32Array.from(order, (number) => this.features[number] ?? 0),
      Int32Array.from(order, (number) => this.#times[number] ?? 0),
    );
  }
}
