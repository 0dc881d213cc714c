import { shown } from '../report';
import { isGroup } from './object';
import type { Shape } from './shape';
import { kindOf } from './shape';

/** Names that mean something to JavaScript itself. */
const FORBIDDEN: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

type RecordRules = {
  /** What a name may be, as a regular expression that is also the schema's. */
  readonly names: RegExp;
  /** The same for people. */
  readonly namesAre: string;
  readonly min?: number;
  readonly max: number;
};

/** A group whose keys the author names. */
export function record<T>(item: Shape<T>, rules: RecordRules): Shape<Readonly<Record<string, T>>> {
  const { names, namesAre, min = 0, max } = rules;
  return {
    schema: {
      type: 'object',
      propertyNames: { pattern: names.source, not: { enum: [...FORBIDDEN] } },
      additionalProperties: item.schema,
      ...(min > 0 ? { minProperties: min } : {}),
      maxProperties: max,
    },
    fits(value, report): value is Readonly<Record<string, T>> {
      if (!isGroup(value))
        return report.error(`This is ${kindOf(value)}, not a group of names`, 'Write name: …');
      const keys = Object.keys(value);
      if (keys.length > max) return report.error(`${keys.length} names are too many`, `Use at most ${max}`);
      if (keys.length < min) return report.error('It is empty', 'Add at least one');
      let fits = true;
      for (const key of keys) {
        const wellNamed = names.test(key) && !FORBIDDEN.has(key);
        fits =
          report.within(key, () =>
            wellNamed
              ? item.fits(value[key], report)
              : report.error(`"${shown(key)}" cannot be a name`, `Use ${namesAre}`),
          ) && fits;
      }
      return fits;
    },
  };
}
