import type { Language } from '../engine/principle';
import { isClock, isFullDate, isMonth, isSlashDate, isYear } from './calendarNumber';
import { deadlineTokens } from './deadline';
import { phraseTokens } from './phraseSet';
import type { Token } from './token';
import { whenOf, type When } from './when';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const GLUED_CLOCK = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/u;

/** How many tokens the clock time takes that begins at token `i`: "14:00", "9 am", "kl. 14", "noon". 0 for none. */
export function matchTime(tokens: readonly Token[], i: number, language: Language): number {
  const when = whenOf(language);
  const norm = tokens[i]?.norm ?? '';
  if (when.hourLeads.has(norm)) {
    return isClock(tokens, i + 1, language) || when.hourWords.has(tokens[i + 1]?.norm ?? '') ? 2 : 0;
  }
  if (when.hourWords.has(norm) && when.halfDays.has(tokens[i + 1]?.norm ?? '')) return 2;
  if (tokens[i]?.kind === 'number' && isClock(tokens, i, language)) {
    return when.halfDays.has(tokens[i + 1]?.norm ?? '') ? 2 : 1;
  }
  if (language === 'en' && GLUED_CLOCK.test(norm)) return 1;
  return phraseTokens(when.times, tokens, i);
}

/**
 * How many tokens the date takes that begins at token `i`: a weekday, a month, "15 maj", "den 25:e", "May 15",
 * "2026-05-15", "vecka 18", "Q3", "2026", "tomorrow". 0 for none.
 */
export function matchDate(tokens: readonly Token[], i: number, language: Language): number {
  const when = whenOf(language);
  const named = phraseTokens(when.days, tokens, i);
  if (named > 0) return named;
  if (isWeekday(tokens[i], when, language)) return 1 + dayTokens(tokens, i + 1, when, language);
  return dayTokens(tokens, i, when, language);
}

/** How many tokens the period takes that begins at token `i`: "day", "veckan", "kvartal", a weekday. 0 for none. */
export function matchPeriod(tokens: readonly Token[], i: number, language: Language): number {
  const when = whenOf(language);
  return when.periods.has(tokens[i]?.norm ?? '') || isWeekday(tokens[i], when, language) ? 1 : 0;
}

/**
 * How many tokens the deadline takes that begins at token `i`, its preposition included: "by Friday", "senast den 15
 * maj", "within 30 days", "this quarter", "i år", "innan passet är slut". 0 for none.
 */
export function matchDeadline(tokens: readonly Token[], i: number, language: Language): number {
  return deadlineTokens(tokens, i, {
    when: whenOf(language),
    time: (from, at) => matchTime(from, at, language),
    date: (from, at) => matchDate(from, at, language),
  });
}

/** A weekday. The short forms ("fre", "Mon") are words of their own: in English only with their capital. */
function isWeekday(token: Token | undefined, when: When, language: Language): boolean {
  if (!token || !when.weekdays.has(token.norm)) return false;
  return language === 'sv' || token.capitalised || token.norm.length > 5;
}

/** A day of a month, a month, a week, a part of a year, a year. */
function dayTokens(tokens: readonly Token[], i: number, when: When, language: Language): number {
  const token = tokens[i];
  if (!token) return 0;
  const { norm } = token;
  if (norm === when.dayArticle) return articleDay(tokens, i, when, language);
  if (isMonth(tokens, i, language)) return monthFirst(tokens, i, when);
  if (token.kind === 'number' && (isFullDate(norm) || isSlashDate(norm) || isYear(norm))) return 1;
  if (when.yearPart.test(norm)) return withYear(tokens, i, 1);
  if (when.numbered.has(norm) && tokens[i + 1]?.kind === 'number') return withYear(tokens, i, 2);
  return dayFirst(tokens, i, when, language);
}

/** "15 maj 2026", "15:e maj", "15th of May"; "den 25:e" stands in `articleDay`. */
function dayFirst(tokens: readonly Token[], i: number, when: When, language: Language): number {
  const norm = tokens[i]?.norm ?? '';
  const isOrdinal = when.ordinal.test(norm);
  if (!isOrdinal && !DAY.test(norm)) return 0;
  // "den 3. maj"
  const dot = tokens[i + 1]?.norm === '.' ? 1 : 0;
  const of = when.of !== '' && tokens[i + 1]?.norm === when.of ? 1 : 0;
  const month = i + 1 + dot + of;
  if (isMonth(tokens, month, language)) return withYear(tokens, i, month + 1 - i);
  return isOrdinal && language === 'en' && tokens[i - 1]?.norm === 'the' ? 1 : 0;
}

/** "den 15 maj", "den 25:e", "den sista mars", "the 15th". */
function articleDay(tokens: readonly Token[], i: number, when: When, language: Language): number {
  const next = tokens[i + 1]?.norm ?? '';
  const day = dayFirst(tokens, i + 1, when, language);
  if (day > 0) return 1 + day;
  if (when.ordinal.test(next)) return 2;
  if (!when.ordinalWords.has(next)) return 0;
  const of = when.of !== '' && tokens[i + 2]?.norm === when.of ? 1 : 0;
  return isMonth(tokens, i + 2 + of, language) ? 3 + of : 0;
}

/** "May", "May 15", "May 15th, 2026", "maj 2026". */
function monthFirst(tokens: readonly Token[], i: number, when: When): number {
  const next = tokens[i + 1]?.norm ?? '';
  if (isYear(next)) return 2;
  return DAY.test(next) || when.ordinal.test(next) ? withYear(tokens, i, 2) : 1;
}

/** The length with the year after it, and the comma between. */
function withYear(tokens: readonly Token[], i: number, length: number): number {
  const comma = tokens[i + length]?.norm === ',' ? 1 : 0;
  return isYear(tokens[i + length + comma]?.norm ?? '') ? length + comma + 1 : length;
}
