import { didYouMean } from '../nearest';
import { shown } from '../report';
import type { Shape } from './shape';
import { kindOf } from './shape';

/** One of a closed list of words. */
export function choice<const T extends string>(words: readonly T[]): Shape<T> {
  return {
    schema: { enum: words },
    fits(value, report): value is T {
      if (words.some((word) => word === value)) return true;
      const written = typeof value === 'string' ? `"${shown(value)}"` : kindOf(value);
      const remedy = typeof value === 'string' ? didYouMean(value, words, oneOf(words)) : oneOf(words);
      return report.error(`${written} is not known here`, remedy);
    },
  };
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `Write ${words[0] ?? ''}` : `Use one of ${words.join(', ')}`;
}

/** A whole number, `min` to `max`. */
export function integer(min: number, max: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum: min, maximum: max },
    fits(value, report): value is number {
      if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return true;
      const remedy = typeof value === 'string' ? 'Write it without quotation marks' : 'Write such a number';
      return report.error(`This is not a whole number from ${min} to ${max}`, remedy);
    },
  };
}

export const truth: Shape<boolean> = {
  schema: { type: 'boolean' },
  fits(value, report): value is boolean {
    return typeof value === 'boolean' || report.error(`This is ${kindOf(value)}`, 'Write true or false');
  },
};

/** Exactly this value. */
export function exactly<const T extends string | number | boolean>(only: T): Shape<T> {
  return {
    schema: { const: only },
    fits(value, report): value is T {
      return (
        value === only || report.error(`This is not ${JSON.stringify(only)}`, `Write ${JSON.stringify(only)}`)
      );
    },
  };
}
