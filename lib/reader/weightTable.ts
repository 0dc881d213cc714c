import { spread } from './hash';
import { findPlace } from './openTable';

/**
 * Weights of features, found by the feature's number: an open-addressed table in which eight bits of the number tell
 * whose weight it is. A feature that was never seen meets another's weight once in some five hundred looks.
 */
export type WeightTable = {
  /** Places: a power of two. */
  readonly size: number;
  /** How many weights stand at each place. */
  readonly width: number;
  /** What one unit of a stored weight is worth. */
  readonly unit: number;
  /** One byte a place: 0 for an empty one. */
  readonly marks: Uint8Array;
  /** `size * width` weights. */
  readonly weights: Int8Array;
};

/** The place of a feature, or -1 for one that has no weight. */
export function placeOf({ size, marks }: WeightTable, feature: number): number {
  const key = spread(feature);
  return findPlace(marks, size, key, markOf(key));
}

/** The eight bits that tell a feature at its place; never 0. */
export function markOf(key: number): number {
  return key >>> 24 || 255;
}
