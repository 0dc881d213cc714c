import { didYouMean } from '../nearest';
import { isGroup } from './object';
import type { ObjectShape } from './object';
import type { Shape } from './shape';
import { kindOf } from './shape';

/** One of several groups, told apart by which of the given keys is in it. */
export function variant<T extends object>(kinds: Readonly<Record<string, ObjectShape<T>>>): Shape<T> {
  const names = Object.keys(kinds);
  return {
    schema: { anyOf: Object.values(kinds).map((kind) => kind.schema) },
    fits(value, report): value is T {
      const remedy = `Write one of ${names.join(', ')}`;
      if (!isGroup(value)) return report.error(`This is ${kindOf(value)}, not a group of keys`, remedy);
      const keys = Object.keys(value);
      const found = names.filter((name) => keys.includes(name));
      if (found.length > 1)
        return report.error(`It has both ${found.join(' and ')}`, 'Make two entries of them');
      const kind = found[0] === undefined ? undefined : kinds[found[0]];
      if (kind) return kind.fits(value, report);
      const first = keys.find((key) => didYouMean(key, names, '') !== '') ?? '';
      return report.error(`It has none of ${names.join(', ')}`, didYouMean(first, names, remedy));
    },
  };
}
