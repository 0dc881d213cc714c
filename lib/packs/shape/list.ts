import type { Shape } from './shape';
import { kindOf } from './shape';

/** A list of `min` to `max` items of one shape. */
export function list<T>(item: Shape<T>, min: number, max: number): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema, minItems: min, maxItems: max },
    fits(value, report): value is readonly T[] {
      if (!Array.isArray(value))
        return report.error(`This is ${kindOf(value)}, not a list`, 'Write a list: [ … ]');
      if (value.length > max) {
        return report.error(`${value.length} items are too many`, `Use at most ${max}`);
      }
      if (value.length < min) {
        const cause = value.length === 0 ? 'The list is empty' : `${value.length} in the list are too few`;
        return report.error(
          cause,
          min === 1 ? 'Write at least one, or remove the key' : `Write at least ${min}`,
        );
      }
      let fits = true;
      for (const [index, each] of value.entries()) {
        fits = report.within(index, () => item.fits(each, report)) && fits;
      }
      return fits;
    },
  };
}
