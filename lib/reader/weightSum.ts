import { placeOf } from './weightTable';
import type { WeightTable } from './weightTable';

/** Calls back with each feature of something. */
export type Features = (emit: (feature: number) => void) => void;

/** Adds up the weights of a thing's features; a feature that comes twice counts once. One for a table, used again and again. */
class WeightSum {
  readonly #table: WeightTable;
  readonly #sums: Float64Array;
  /** The round in which a place was last met. */
  readonly #met: Uint32Array;
  #round = 0;
  #known = 0;

  constructor(table: WeightTable) {
    this.#table = table;
    this.#sums = new Float64Array(table.width);
    this.#met = new Uint32Array(table.size);
  }

  of(features: Features, byRoot: boolean): Float64Array {
    this.#round = (this.#round + 1) >>> 0;
    this.#known = 0;
    this.#sums.fill(0);
    features(this.#add);
    const factor = byRoot ? this.#table.unit / Math.sqrt(this.#known || 1) : this.#table.unit;
    return this.#sums.map((sum) => sum * factor);
  }

  readonly #add = (feature: number): void => {
    const place = placeOf(this.#table, feature);
    if (place < 0 || this.#met[place] === this.#round) return;
    this.#met[place] = this.#round;
    this.#known += 1;
    const { width, weights } = this.#table;
    const from = place * width;
    for (let w = 0; w < width; w += 1) this.#sums[w] = (this.#sums[w] ?? 0) + (weights[from + w] ?? 0);
  };
}

const sums = new WeakMap<WeightTable, WeightSum>();

/**
 * The sums of the weights of a thing's features, one for each weight that stands at a place; divided by the root of
 * how many features are known when `byRoot`.
 */
export function sumWeights(table: WeightTable, features: Features, byRoot: boolean): Float64Array {
  const known = sums.get(table);
  if (known) return known.of(features, byRoot);
  const made = new WeightSum(table);
  sums.set(table, made);
  return made.of(features, byRoot);
}
