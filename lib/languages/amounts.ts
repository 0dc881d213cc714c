import type { Language } from '../engine/principle';
import { isCalendarNumber } from './calendarNumber';
import { numberWordsOf, type NumberWords } from './numberWords';
import { phraseTokens } from './phraseSet';
import type { Token } from './token';

const SIGNS = new Set(['≥', '≤', '>', '<', '=', '+', '–', '±', '~', '≈']);
/** "200k", "4,5mkr", "12x", "10 000kr"; also "½". */
const NUMBER_WITH_UNIT =
  /^(?:\d[\d.,  -]*(?:k|m|mn|mm|bn|mkr|mnkr|tkr|kr|x|st|pp|p|mdr|ppm|kg|km|ft|fte|€|\+)|[½¼¾⅓⅔])$/u;

/**
 * How many tokens the amount takes that begins at token `i`: digits, number words ("one", "en", "ett" are none) or a
 * fraction, with what leads it in ("at least", `≥`, a currency) and its unit (`%`, "kr", "million"). 0 when none
 * begins there: a year, a date, a clock time or a number that only names ("week 18", "rum 4") is none.
 */
export function matchNumber(tokens: readonly Token[], i: number, language: Language): number {
  const words = numberWordsOf(language);
  const lead = leadTokens(tokens, i, words);
  const amount = amountTokens(tokens, i + lead, words);
  if (amount === 0) return 0;
  const bare = amount === 1 && !(lead > 0 && words.currencies.has(tokens[i + lead - 1]?.norm ?? ''));
  if (bare && isCalendarNumber(tokens, i + lead, language, words.yearBefore, lead > 0)) return 0;
  if (bare && lead === 0 && isName(tokens, i, words)) return 0;
  const end = i + lead + amount;
  return end - i + furtherTokens(tokens, end, words, lead > 0 && tokens[i]?.norm === words.between);
}

/** What leads an amount in: signs, phrases and a currency, in any order, at most four tokens of each. */
function leadTokens(tokens: readonly Token[], i: number, words: NumberWords): number {
  let lead = 0;
  for (let round = 0; round < 4; round++) {
    const token = tokens[i + lead];
    const phrase = phraseTokens(words.leadIns, tokens, i + lead);
    if (phrase > 0) lead += phrase;
    else if (
      token &&
      (token.norm === words.between || words.currencies.has(token.norm) || isSign(tokens, i + lead))
    )
      lead++;
    else return lead;
  }
  return lead;
}

/** A sign right before its number; a dash must stand tight, or it is a mark. */
function isSign(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !SIGNS.has(token.norm)) return false;
  return token.norm !== '–' || (token.end === next.start && token.end - token.start === 1);
}

/** Digits or words, with units. */
function amountTokens(tokens: readonly Token[], i: number, words: NumberWords): number {
  const core = coreTokens(tokens, i, words);
  return core === 0 ? 0 : core + unitTokens(tokens, i + core, words);
}

function coreTokens(tokens: readonly Token[], i: number, words: NumberWords): number {
  const token = tokens[i];
  if (!token) return 0;
  if (token.kind === 'number') return 1;
  const fraction = phraseTokens(words.fractions, tokens, i);
  if (fraction > 0) return fraction;
  if (token.kind !== 'word') return 0;
  if (NUMBER_WITH_UNIT.test(token.norm)) return 1;
  if (words.articles.has(token.norm)) return words.scales.has(tokens[i + 1]?.norm ?? '') ? 2 : 0;
  let end = i;
  while (end - i < 6 && isNumberWord(tokens[end]?.norm ?? '', words)) end++;
  return end - i;
}

function isNumberWord(norm: string, words: NumberWords): boolean {
  return words.words.has(norm) || words.joined.test(norm);
}

/** "%", "million kronor", "percentage points": at most two units. */
function unitTokens(tokens: readonly Token[], i: number, words: NumberWords): number {
  let length = 0;
  for (let round = 0; round < 2; round++) {
    const next = tokens[i + length];
    if (next?.kind === 'percent' || words.currencies.has(next?.norm ?? '')) length++;
    else length += phraseTokens(words.units, tokens, i + length);
  }
  return length;
}

/** The far end of "20 – 25 %", "between 5 and 10" and "4 out of 5". */
function furtherTokens(tokens: readonly Token[], i: number, words: NumberWords, between: boolean): number {
  const next = tokens[i];
  if (!next) return 0;
  if (between) return next.norm === words.and ? withAmount(tokens, i, 1, words) : 0;
  if (next.norm === '–') return tokens[i + 1]?.kind === 'number' ? withAmount(tokens, i, 1, words) : 0;
  return withAmount(tokens, i, phraseTokens(words.outOf, tokens, i), words);
}

function withAmount(tokens: readonly Token[], i: number, joint: number, words: NumberWords): number {
  if (joint === 0) return 0;
  const amount = amountTokens(tokens, i + joint, words);
  return amount === 0 ? 0 : joint + amount;
}

/** "room 12", "v. 18": the number names, unless a mark parts it from the word. */
function isName(tokens: readonly Token[], i: number, words: NumberWords): boolean {
  return tokens[i]?.kind === 'number' && words.labels.has(tokens[i - 1]?.norm ?? '');
}
