import { matchNumber } from '../languages/amounts';
import { matchDate, matchDeadline, matchPeriod, matchTime } from '../languages/dates';
import { LONGEST_CLASS } from './width';
import type { PatternClass } from './patternTree';
import type { Reading } from '../languages/reading';

const NOT_ING = new Set([
  'during',
  'morning',
  'evening',
  'nothing',
  'something',
  'anything',
  'everything',
  'ceiling',
]);

/** Index after the longest `name` that begins at token `index`; -1 for none. */
export function classEnd(reading: Reading, name: PatternClass, index: number): number {
  const end = endOf(reading, name, index);
  return end > index && end - index <= LONGEST_CLASS ? end : -1;
}

function endOf(reading: Reading, name: PatternClass, index: number): number {
  const { tokens, language } = reading;
  switch (name) {
    case 'number':
      return index + matchNumber(tokens, index, language);
    case 'time':
      return index + matchTime(tokens, index, language);
    case 'date':
      return index + matchDate(tokens, index, language);
    case 'period':
      return index + matchPeriod(tokens, index, language);
    case 'deadline':
      return index + matchDeadline(tokens, index, language);
    case 'name':
      return nameEnd(reading, index);
    case 'ing':
    default:
      return isIng(tokens[index]?.norm ?? '') ? index + 1 : -1;
  }
}

/** A verb in -ing: its stem has a vowel, which "thing" and "bring" have not. */
function isIng(norm: string): boolean {
  return /[aeiouy].*ing$/u.test(norm) && !NOT_ING.has(norm);
}

/** Capitalised words in a row, none of which begins the sentence; "I" is none. */
function nameEnd(reading: Reading, index: number): number {
  let end = index;
  while (isName(reading, end)) end += 1;
  return end;
}

function isName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.capitalised !== true || token.norm === 'i' || token.norm.startsWith("i'")) return false;
  const sentence = reading.sentences.find(({ first, last }) => first <= index && index <= last);
  return (
    sentence !== undefined &&
    reading.tokens.slice(sentence.first, index).some((before) => before.kind !== 'punct')
  );
}
