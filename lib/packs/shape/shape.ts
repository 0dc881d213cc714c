import type { Report } from '../report';

/** A JSON Schema draft-07 fragment. */
export type Schema = { readonly [key: string]: unknown };

/**
 * What a value in a pack must look like. The schema that editors read and the check that runs come from the same
 * place, so that they cannot tell different stories.
 */
export type Shape<T> = {
  readonly schema: Schema;
  /** True when the value fits. Every fault is noted in the report, at the place where the walk stands. */
  fits(value: unknown, report: Report): value is T;
};

/** What an author calls a kind of value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
    case 'bigint':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'undefined':
      return 'nothing';
    default:
      return 'a group of keys';
  }
}
