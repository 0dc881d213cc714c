import type { Language } from '../engine/principle';
import { phraseTokens } from './phraseSet';
import type { Token } from './token';
import { whenOf, type When } from './when';

type Matcher = (tokens: readonly Token[], i: number, language: Language) => number;
/** Handed in by `dates.ts`, which the deadlines build on. */
type Matchers = { readonly time: Matcher; readonly date: Matcher };

const HOUR = /^(?:[01]?\d|2[0-4])$/u;
const MOST_FILLERS = 5;
/** Deadlines in a row that are one: "senast fredag kl. 12", "by the end of the week, at 5 pm". */
const MOST_LINKS = 3;

/** See `matchDeadline`. */
export function deadlineTokens(
  tokens: readonly Token[],
  i: number,
  language: Language,
  match: Matchers,
): number {
  const when = whenOf(language);
  let length = oneDeadline(tokens, i, language, when, match);
  if (length === 0) return 0;
  for (let link = 0; link < MOST_LINKS; link++) {
    const next = furtherDeadline(tokens, i + length, language, when, match);
    if (next === 0) break;
    length += next;
  }
  return length;
}

function furtherDeadline(
  tokens: readonly Token[],
  i: number,
  language: Language,
  when: When,
  match: Matchers,
): number {
  const comma = tokens[i]?.norm === ',' ? 1 : 0;
  const at = i + comma;
  const length =
    oneDeadline(tokens, at, language, when, match) ||
    match.date(tokens, at, language) ||
    match.time(tokens, at, language);
  return length === 0 ? 0 : comma + length;
}

function oneDeadline(
  tokens: readonly Token[],
  i: number,
  language: Language,
  when: When,
  match: Matchers,
): number {
  const whole = Math.max(
    phraseTokens(when.wholes, tokens, i),
    phraseTokens(when.days, tokens, i),
    determinedPeriod(tokens, i, language, when, match),
  );
  return Math.max(
    whole,
    afterPreposition(tokens, i, language, when, match),
    when.narrow.has(tokens[i]?.norm ?? '')
      ? withLead(1, narrowTarget(tokens, i + 1, language, when, match))
      : 0,
  );
}

/** "this quarter", "nästa fredag", "det här halvåret". */
function determinedPeriod(
  tokens: readonly Token[],
  i: number,
  language: Language,
  when: When,
  match: Matchers,
): number {
  const lead = phraseTokens(when.determiners, tokens, i);
  if (lead === 0) return 0;
  if (when.periods.has(tokens[i + lead]?.norm ?? '')) return lead + 1;
  return withLead(lead, match.date(tokens, i + lead, language));
}

function afterPreposition(
  tokens: readonly Token[],
  i: number,
  language: Language,
  when: When,
  match: Matchers,
): number {
  const lead = phraseTokens(when.prepositions, tokens, i);
  if (lead === 0) return 0;
  const at = i + lead;
  const counted = countedPeriod(tokens, at, when);
  if (counted > 0) return lead + counted;
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
    const end = at + fillers;
    const target = targetTokens(tokens, end, language, when, match);
    if (target > 0) return lead + fillers + target + phraseTokens(when.tails, tokens, end + target);
    if (!when.fillers.has(tokens[end]?.norm ?? '')) break;
  }
  return bareHour(tokens, at) ? lead + 1 : 0;
}

/** What a strong preposition may lead to. */
function targetTokens(
  tokens: readonly Token[],
  i: number,
  language: Language,
  when: When,
  match: Matchers,
): number {
  const period = when.periods.has(tokens[i]?.norm ?? '') ? 1 : 0;
  return (
    match.date(tokens, i, language) ||
    match.time(tokens, i, language) ||
    phraseTokens(when.points, tokens, i) ||
    period
  );
}

/** After "i", "på", "in", "on": "i veckan" is a rate, "på dagen" a time of day; so a date, or a determined period. */
function narrowTarget(
  tokens: readonly Token[],
  i: number,
  language: Language,
  when: When,
  match: Matchers,
): number {
  const date = match.date(tokens, i, language);
  if (date > 0) return date;
  const determined = determinedPeriod(tokens, i, language, when, match);
  if (determined > 0) return determined;
  if (/^(?:under|over)$/u.test(tokens[i - 1]?.norm ?? '')) {
    const article = tokens[i]?.norm === 'the' ? 1 : 0;
    return withLead(article, phraseTokens(when.points, tokens, i + article)) || singlePeriod(tokens, i, when);
  }
  if (/^(?:in|om)$/u.test(tokens[i - 1]?.norm ?? '')) return countedPeriod(tokens, i, when);
  return tokens[i - 1]?.norm === 'at' ? match.time(tokens, i, language) : 0;
}

/** "under passet", "under året". */
function singlePeriod(tokens: readonly Token[], i: number, when: When): number {
  const norm = tokens[i]?.norm ?? '';
  return when.periods.has(norm) && /(?:en|et|an)$/u.test(norm) ? 1 : 0;
}

/** "30 days", "two weeks", "en vecka", "the next 48 hours". */
function countedPeriod(tokens: readonly Token[], i: number, when: When): number {
  let at = i;
  while (at - i < 2 && when.fillers.has(tokens[at]?.norm ?? '')) at++;
  const count = tokens[at];
  const counts =
    count?.kind === 'number' ||
    when.hourWords.has(count?.norm ?? '') ||
    /^(?:an?|en|några|few)$/u.test(count?.norm ?? '');
  return counts && when.periods.has(tokens[at + 1]?.norm ?? '') ? at + 2 - i : 0;
}

/** "by 5", "före 16": an hour when nothing that is counted follows. */
function bareHour(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    tokens[i]?.kind === 'number' &&
    HOUR.test(tokens[i]?.norm ?? '') &&
    (next === undefined || next.kind === 'punct')
  );
}

function withLead(lead: number, length: number): number {
  return length === 0 ? 0 : lead + length;
}
