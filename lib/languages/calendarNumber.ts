import type { Language } from '../engine/principle';
import { isMonthName } from './monthNames';
import type { Token } from './token';

const YEAR = /^(?:19[5-9]\d|20[0-5]\d)(?:[-/](?:19|20)?\d\d)?$/u;
const ISO_DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d\d)$/u;
const CLOCK = /^\d{1,2}:\d\d(?:-\d{1,2}:\d\d)?$/u;
const DOTTED_CLOCK = /^\d{1,2}[.:]\d\d(?:-\d{1,2}[.:]\d\d)?$/u;
const HOURS = /^\d{1,2}(?:-\d{1,2})?$/u;
const CLOCK_LEADS: Record<Language, ReadonlySet<string>> = {
  sv: new Set(['kl', 'klockan']),
  en: new Set(["o'clock"]),
};
const HALF_DAYS = new Set(['am', 'pm', 'a.m', 'p.m', "o'clock"]);

/** A year between 1950 and 2059, as the whole number: "2026", "2026-2027". */
export function isYear(norm: string): boolean {
  return YEAR.test(norm);
}

/** "2026-05-15", "15/5/2026". */
export function isFullDate(norm: string): boolean {
  return ISO_DATE.test(norm);
}

/** "15/5", the day before the month; "4/5" and "8/10" are shares, as the day is not past the month. */
export function isSlashDate(norm: string): boolean {
  const [day, month, ...rest] = norm.split('/').map(Number);
  if (day === undefined || month === undefined || rest.length > 0) return false;
  return day > month && day <= 31 && month >= 1 && month <= 12;
}

/** "18:00"; after "kl" also "18.00" and "18". */
export function isClock(tokens: readonly Token[], i: number, language: Language): boolean {
  const norm = tokens[i]?.norm ?? '';
  if (CLOCK.test(norm)) return true;
  const led = CLOCK_LEADS[language].has(tokens[i - 1]?.norm ?? '');
  if (led && (DOTTED_CLOCK.test(norm) || HOURS.test(norm))) return true;
  return (
    language === 'en' &&
    HALF_DAYS.has(tokens[i + 1]?.norm ?? '') &&
    (DOTTED_CLOCK.test(norm) || HOURS.test(norm))
  );
}

/**
 * True when the number at token `i` tells when and not how much: part of a date, a clock time, a year. `led` says that
 * words such as "at least" stand before it: then a year shows by them alone ("under 2026").
 */
export function isCalendarNumber(
  tokens: readonly Token[],
  i: number,
  language: Language,
  yearBefore: ReadonlySet<string>,
  led: boolean,
): boolean {
  const token = tokens[i];
  if (token?.kind !== 'number') return false;
  const { norm } = token;
  if (isFullDate(norm) || isSlashDate(norm) || isClock(tokens, i, language)) return true;
  if (isYear(norm)) return saysYear(tokens, i, yearBefore, led);
  return HOURS.test(norm) && (isMonth(tokens, i + 1, language) || isMonth(tokens, i - 1, language));
}

/** A month's name; the English "may" and "march" only with their capital. */
export function isMonth(tokens: readonly Token[], i: number, language: Language): boolean {
  const token = tokens[i];
  if (!token || !isMonthName(token.norm)) return false;
  return language === 'sv' || token.capitalised;
}

/** "2000 calls" is an amount; "in 2026", "Goals 2026." and "2026:" are not. */
function saysYear(
  tokens: readonly Token[],
  i: number,
  yearBefore: ReadonlySet<string>,
  led: boolean,
): boolean {
  return yearBefore.has(tokens[i - 1]?.norm ?? '') || (!led && tokens[i + 1]?.kind !== 'word');
}
