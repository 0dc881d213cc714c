import type { Language } from '../../engine/principle';
import { matchNumber } from '../../languages/amounts';
import { matchDate, matchTime } from '../../languages/dates';
import type { Token } from '../../languages/token';

/** So many digits in a row are a phone number or a name. */
const LONGEST = 7;

/** How many numbers written in digits stand there, leaving out dates, times, years, phone numbers and labels ("room 4"). */
export function countFigures(tokens: readonly Token[], language: Language): number {
  let count = 0;
  for (let i = 0; i < tokens.length;) {
    const when = Math.max(matchDate(tokens, i, language), matchTime(tokens, i, language));
    const length = when > 0 ? 0 : matchNumber(tokens, i, language);
    const written = tokens.slice(i, i + length).map(({ norm }) => norm);
    const digits = written.join('').replaceAll(/\D/gu, '').length;
    if (digits > 0 && digits < LONGEST) count += 1;
    i += Math.max(1, when, length);
  }
  return count;
}
