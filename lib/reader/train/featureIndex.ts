/** Numbers for features: from 0, in the order in which they are given. What has no number is left out. */
export class FeatureIndex {
  readonly #numbers: ReadonlyMap<number, number>;
  /** The feature of each number, as features are emitted. */
  readonly features: Int32Array;

  constructor(features: Int32Array) {
    this.features = features;
    this.#numbers = new Map(Array.from(features, (feature, number) => [feature, number]));
  }

  /** Numbers the features that are seen at least `least` times, in the order in which they are first seen. */
  static of(samples: Iterable<Int32Array>, least: number): FeatureIndex {
    const seen = new Map<number, number>();
    for (const sample of samples) for (const f of sample) seen.set(f, (seen.get(f) ?? 0) + 1);
    const kept: number[] = [];
    for (const [feature, times] of seen) if (times >= least) kept.push(feature);
    return new FeatureIndex(Int32Array.from(kept));
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

  /** The `most` features whose weights are largest, by the root of the sum of their squares, numbered anew. */
  heaviest(weights: readonly Float32Array[], most: number): FeatureIndex {
    const size = (number: number) => weights.reduce((sum, list) => sum + (list[number] ?? 0) ** 2, 0);
    const sizes = Float64Array.from(this.features, (_, number) => size(number));
    const order = Array.from(this.features, (_, number) => number).sort(
      (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b,
    );
    return new FeatureIndex(Int32Array.from(order.slice(0, most), (number) => this.features[number] ?? 0));
  }
}
