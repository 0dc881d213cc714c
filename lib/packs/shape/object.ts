import { didYouMean } from '../nearest';
import { shown } from '../report';
import type { Report } from '../report';
import type { Schema, Shape } from './shape';
import { kindOf } from './shape';

export type Field<T> = { readonly shape: Shape<T>; readonly required: boolean; readonly about: string };
export type Fields<T> = { readonly [Key in keyof T]-?: Field<NonNullable<T[Key]>> };

export type ObjectShape<T> = Shape<T> & { readonly fields: Fields<T> };

/** A key that must be there. `about` is what an editor tells the author. */
export function must<T>(shape: Shape<T>, about: string): Field<T> {
  return { shape, required: true, about };
}

/** A key that may be left out. */
export function may<T>(shape: Shape<T>, about: string): Field<T> {
  return { shape, required: false, about };
}

/** A group of known keys; any other key is an error. */
export function object<T extends object>(fields: Fields<T>): ObjectShape<T> {
  const entries = Object.entries<Field<unknown>>(fields);
  const keys = entries.map(([key]) => key);
  return {
    fields,
    schema: objectSchema(entries),
    fits(value, report): value is T {
      if (!isGroup(value))
        return report.error(`This is ${kindOf(value)}, not a group of keys`, `Write ${sample(keys)}`);
      let fits = noUnknownKeys(value, keys, report);
      for (const [key, field] of entries) fits = fieldFits(value, key, field, report) && fits;
      return fits;
    },
  };
}

/** True for what JSON calls an object. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectSchema(entries: readonly (readonly [string, Field<unknown>])[]): Schema {
  const properties = entries.map(
    ([key, { shape, about }]) => [key, { description: about, ...shape.schema }] as const,
  );
  const required = entries.filter(([, field]) => field.required).map(([key]) => key);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(properties),
  };
}

function noUnknownKeys(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  report: Report,
): boolean {
  let fits = true;
  // A hostile pack may have very many: the first twenty tell enough.
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  for (const key of unknown.slice(0, 20)) {
    const otherwise = `Remove it, or use one of ${keys.join(', ')}`;
    fits = report.within(key, () =>
      report.error(`"${shown(key)}" is not known here`, didYouMean(key, keys, otherwise)),
    );
  }
  return fits;
}

function fieldFits(
  value: Readonly<Record<string, unknown>>,
  key: string,
  { shape, required, about }: Field<unknown>,
  report: Report,
): boolean {
  if (Object.hasOwn(value, key)) return report.within(key, () => shape.fits(value[key], report));
  return (
    !required ||
    report.within(key, () => report.error(`"${key}" is missing`, `Add it: ${firstSentence(about)}`))
  );
}

function sample(keys: readonly string[]): string {
  return `its keys: ${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ' …' : ''}`;
}

function firstSentence(about: string): string {
  return about.split(/(?<=\.) /u)[0] ?? about;
}
