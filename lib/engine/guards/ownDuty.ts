import { cuesOf } from '../../languages/cues';
import { numberWordsOf } from '../../languages/numberWords';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Language } from '../principle';
import type { Scene } from './context';
import { isLed } from './persons';

/**
 * First person singular puts the duty on the writer: "I must hit 40 calls", "I must visit two units", and not "I must
 * see your figures".
 */
export function isOwnDuty({ norms, from, to, clauseTo, language }: Scene): boolean {
  const cues = cuesOf(language).self;
  if (findPhrase(cues.promise, norms, from - 6, to) !== null) return true;
  const first = Math.max(0, from - 3);
  const duty = findPhrase(cues.duty, norms, first, Math.min(to, from + 3));
  if (duty === null) return false;
  const verb = norms[duty.to] === 'also' || norms[duty.to] === 'också' ? duty.to + 1 : duty.to;
  if (phraseAt(cues.giving, norms, verb) > 0) return true;
  const end = Math.min(Math.max(clauseTo, to), to + 5);
  const led = norms.some(
    (norm, at) =>
      at >= duty.to && at < end && isLed(norm, language) && !isCount(norms[at - 1] ?? '', language),
  );
  return !led && phraseAt(cues.looking, norms, verb) === 0;
}

/** "two units" are what is counted; "the unit" are people. */
function isCount(norm: string, language: Language): boolean {
  return /^\d/u.test(norm) || numberWordsOf(language).words.has(norm);
}
