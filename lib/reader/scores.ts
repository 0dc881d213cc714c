import { placeOf } from './weightTable';
import type { WeightTable } from './weightTable';

/** Calls back with each feature of something. */
export type Features = (emit: (feature: number) => void) => void;

/**
 * The sums of the weights of a thing's features, one for each weight that stands at a place, divided by the root of
 * how many features are known when `byRoot`. A feature that comes twice counts once.
 */
export function sumWeights(table: WeightTable, features: Features, byRoot: boolean): Float64Array {
  const { width, weights, unit } = table;
  const places = placesOf(table, features);
  const sums = new Float64Array(width);
  for (const place of places)
    for (let w = 0; w < width; w += 1) sums[w] = (sums[w] ?? 0) + (weights[place * width + w] ?? 0);
  const factor = byRoot ? unit / Math.sqrt(places.size || 1) : unit;
  return sums.map((sum) => sum * factor);
}

function placesOf(table: WeightTable, features: Features): ReadonlySet<number> {
  const places = new Set<number>();
  features((feature) => {
    const place = placeOf(table, feature);
    if (place >= 0) places.add(place);
  });
  return places;
}
