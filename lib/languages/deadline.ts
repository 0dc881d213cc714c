import { phraseTokens } from './phraseSet';
import type { Token } from './token';
import type { When } from './when';

/** A language's words for when, and how its dates and times are matched: handed in by `dates.ts`. */
export type Ask = {
  readonly when: When;
  readonly time: (tokens: readonly Token[], i: number) => number;
  readonly date: (tokens: readonly Token[], i: number) => number;
};

const HOUR = /^(?:[01]?\d|2[0-4])$/u;
const MOST_FILLERS = 5;
/** Deadlines in a row that are one: "senast fredag kl. 12", "by the end of the week, at 5 pm". */
const MOST_LINKS = 3;

/** See `matchDeadline`. */
export function deadlineTokens(tokens: readonly Token[], i: number, ask: Ask): number {
  let length = oneDeadline(tokens, i, ask);
  if (length === 0) return 0;
  for (let link = 0; link < MOST_LINKS; link++) {
    const next = furtherDeadline(tokens, i + length, ask);
    if (next === 0) break;
    length += next;
  }
  return length;
}

function furtherDeadline(tokens: readonly Token[], i: number, ask: Ask): number {
  const comma = tokens[i]?.norm === ',' ? 1 : 0;
  const at = i + comma;
  const length = oneDeadline(tokens, at, ask) || ask.date(tokens, at) || ask.time(tokens, at);
  return length === 0 ? 0 : comma + length;
}

function oneDeadline(tokens: readonly Token[], i: number, ask: Ask): number {
  const whole = Math.max(
    phraseTokens(ask.when.wholes, tokens, i),
    phraseTokens(ask.when.days, tokens, i),
    determinedPeriod(tokens, i, ask),
  );
  return Math.max(
    whole,
    afterPreposition(tokens, i, ask),
    ask.when.narrow.has(tokens[i]?.norm ?? '') ? withLead(1, narrowTarget(tokens, i + 1, ask)) : 0,
  );
}

/** "this quarter", "nästa fredag", "det här halvåret". */
function determinedPeriod(tokens: readonly Token[], i: number, ask: Ask): number {
  const lead = phraseTokens(ask.when.determiners, tokens, i);
  if (lead === 0) return 0;
  if (ask.when.periods.has(tokens[i + lead]?.norm ?? '')) return lead + 1;
  return withLead(lead, ask.date(tokens, i + lead));
}

function afterPreposition(tokens: readonly Token[], i: number, ask: Ask): number {
  const lead = phraseTokens(ask.when.prepositions, tokens, i);
  if (lead === 0) return 0;
  const at = i + lead;
  const counted = countedPeriod(tokens, at, ask);
  if (counted > 0) return lead + counted;
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
    const end = at + fillers;
    const target = targetTokens(tokens, end, ask);
    if (target > 0) return lead + fillers + target + phraseTokens(ask.when.tails, tokens, end + target);
    if (!ask.when.fillers.has(tokens[end]?.norm ?? '')) break;
  }
  return bareHour(tokens, at) ? lead + 1 : 0;
}

/** What a strong preposition may lead to. */
function targetTokens(tokens: readonly Token[], i: number, ask: Ask): number {
  const period = ask.when.periods.has(tokens[i]?.norm ?? '') ? 1 : 0;
  return ask.date(tokens, i) || ask.time(tokens, i) || phraseTokens(ask.when.points, tokens, i) || period;
}

/** After "i", "på", "in", "on": "i veckan" is a rate, "på dagen" a time of day; so a date, or a determined period. */
function narrowTarget(tokens: readonly Token[], i: number, ask: Ask): number {
  const date = ask.date(tokens, i);
  if (date > 0) return date;
  const determined = determinedPeriod(tokens, i, ask);
  if (determined > 0) return determined;
  if (/^(?:under|over)$/u.test(tokens[i - 1]?.norm ?? '')) {
    const article = tokens[i]?.norm === 'the' ? 1 : 0;
    return (
      withLead(article, phraseTokens(ask.when.points, tokens, i + article)) || singlePeriod(tokens, i, ask)
    );
  }
  if (/^(?:in|om)$/u.test(tokens[i - 1]?.norm ?? '')) return countedPeriod(tokens, i, ask);
  return tokens[i - 1]?.norm === 'at' ? ask.time(tokens, i) : 0;
}

/** "under passet", "under året". */
function singlePeriod(tokens: readonly Token[], i: number, ask: Ask): number {
  const norm = tokens[i]?.norm ?? '';
  return ask.when.periods.has(norm) && /(?:en|et|an)$/u.test(norm) ? 1 : 0;
}

/** "30 days", "two weeks", "en vecka", "the next 48 hours". */
function countedPeriod(tokens: readonly Token[], i: number, ask: Ask): number {
  let at = i;
  while (at - i < 2 && ask.when.fillers.has(tokens[at]?.norm ?? '')) at++;
  const count = tokens[at];
  const counts =
    count?.kind === 'number' ||
    ask.when.hourWords.has(count?.norm ?? '') ||
    /^(?:an?|en|några|few)$/u.test(count?.norm ?? '');
  return counts && ask.when.periods.has(tokens[at + 1]?.norm ?? '') ? at + 2 - i : 0;
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
