const MONTHS = new Set(
  (
    'januari februari mars april maj juni juli augusti september oktober november december ' +
    'january february march may june july august october ' +
    'jan feb mar apr jun jul aug sep sept okt oct nov dec'
  ).split(' '),
);

/** True for the name of a month in either language, in lower case, also cut short. */
export function isMonthName(norm: string): boolean {
  return MONTHS.has(norm);
}
