import type { Language } from '../engine/principle';
import { mayEndSentence } from './abbreviations';
import { isMonthName } from './monthNames';
import type { Token } from './token';

const CLOSERS = new Set(['"', "'", ')', ']', '}']);
const OPENERS = new Set(['"', "'", '(', '[', '{', '–', '¿', '¡']);
const STOPS = new Set(['.', '!', '?', '…']);
/** Words after which a single capital is an initial. */
const NAME_LEADERS = new Set([
  'och',
  'and',
  'av',
  'by',
  'med',
  'with',
  'till',
  'to',
  'från',
  'from',
  'för',
  'for',
]);
const VOWEL = /[aeiouyåäöéæø]/u;
const PICTURE = /^\p{Extended_Pictographic}/u;

/** Index of the sentence's last token when the token at `i` stops the sentence that began at `first`; else -1. */
export function endOfStop(
  tokens: readonly Token[],
  text: string,
  first: number,
  i: number,
  language: Language,
): number {
  const token = tokens[i];
  if (!token) return -1;
  if (token.kind === 'word') return abbreviationStops(tokens, text, i, language) ? i : -1;
  if (token.kind !== 'punct') return -1;
  if (PICTURE.test(token.norm)) return pictureStops(tokens, i);
  if (!STOPS.has(token.norm)) return -1;
  const end = closingMarks(tokens, i);
  return stops(tokens, text, first, i, end) ? end : -1;
}

/** The marks, quotes and pictures after the stop at `i` that still belong to its sentence. */
function closingMarks(tokens: readonly Token[], i: number): number {
  let end = i;
  for (;;) {
    const next = tokens[end + 1];
    if (!next || next.kind !== 'punct') return end;
    const tight = next.start === tokens[end]?.end;
    if (!(tight && (STOPS.has(next.norm) || CLOSERS.has(next.norm))) && !PICTURE.test(next.norm)) return end;
    end++;
  }
}

function stops(tokens: readonly Token[], text: string, first: number, i: number, end: number): boolean {
  const next = openingWord(tokens, end + 1);
  if (!next) return true;
  const tight = tokens[end + 1]?.start === tokens[end]?.end;
  const mark = tokens[i]?.norm;
  const before = tokens[i - 1];
  if (tight) return next.capitalised && before?.kind === 'word' && before.norm.length > 2;
  const lower = next.kind === 'word' && !next.capitalised && !/^\d/u.test(next.norm);
  if (mark === '…') return !lower;
  if (mark !== '.') return !(lower && end > i && CLOSERS.has(tokens[end]?.norm ?? ''));
  return before === undefined || i === first || stopEnds(tokens, text, first, i, next, lower);
}

/** Whether a full stop ends its sentence, where the next token is known. */
function stopEnds(
  tokens: readonly Token[],
  text: string,
  first: number,
  i: number,
  next: Token,
  lower: boolean,
): boolean {
  const before = tokens[i - 1];
  if (!before || before.end !== tokens[i]?.start) return true;
  // "1. Do this", "den 3. maj", "3. May", "11. kap."
  if (before.kind === 'number') return i - 1 > first && !lower && !isMonthName(next.norm);
  if (before.kind !== 'word') return !lower;
  const letters = text.slice(before.start, before.end);
  if (letters.length === 1) return !isInitial(letters, tokens[i - 2]) && !lower;
  // Unknown abbreviations are short and mostly without a vowel; a chat that writes all in lower case is not.
  return !lower || VOWEL.test(before.norm);
}

/** "M. Farah", "J. R. Svensson"; but "just you and I." and "plan B.". */
function isInitial(letter: string, before: Token | undefined): boolean {
  if (!/\p{Lu}/u.test(letter) || letter === 'I') return false;
  return before?.kind !== 'word' || before.capitalised || NAME_LEADERS.has(before.norm);
}

function abbreviationStops(tokens: readonly Token[], text: string, i: number, language: Language): boolean {
  const token = tokens[i];
  if (!token || text.charAt(token.end - 1) !== '.') return false;
  const next = openingWord(tokens, i + 1);
  return next !== undefined && next.capitalised && mayEndSentence(token.norm, language);
}

/** An emoji ends what is said when a capital follows: "Bra jobbat 😜 Nu kör vi". */
function pictureStops(tokens: readonly Token[], i: number): number {
  let end = i;
  while (tokens[end + 1]?.kind === 'punct' && PICTURE.test(tokens[end + 1]?.norm ?? '')) end++;
  const next = tokens[end + 1];
  return next?.kind === 'word' && next.capitalised ? end : -1;
}

/** The token at `i`, or the one after its opening quotes and dashes. */
function openingWord(tokens: readonly Token[], i: number): Token | undefined {
  let at = i;
  while (tokens[at]?.kind === 'punct' && OPENERS.has(tokens[at]?.norm ?? '')) at++;
  return tokens[at];
}
