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
  return KINDS[typeof value] ?? 'a group of keys';
}

const KINDS: Readonly<Partial<Record<string, string>>> = {
  string: 'a text',
  number: 'a number',
  bigint: 'a number',
  boolean: 'true or false',
  undefined: 'nothing',
};
