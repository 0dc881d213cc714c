import type { InflectedForm } from './inflect';

/** The forms of one cell: `part` with its `/`-joined variants in lower case, each passed through `make`. */
export function fill(
  cell: string,
  part: string | undefined,
  make: (form: string) => string | readonly string[] = (form) => form,
): InflectedForm[] {
  if (part === undefined || part === '-') return [];
  return part
    .toLowerCase()
    .split('/')
    .flatMap((variant) => make(variant))
    .map((form) => ({ form, cell }));
}
