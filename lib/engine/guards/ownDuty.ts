import { cuesOf } from '../../languages/cues';
import { numberWordsOf } from '../../languages/numberWords';
import type { SpeechCues } from '../../languages/speechCues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Stretch } from '../../languages/phrases';
import type { Language } from '../principle';
import type { Scene } from './context';
import { isLed } from './persons';

/**
 * First person singular puts the duty on the writer: "I must hit 40 calls", "I must visit two units", and not "I must
 * see your figures".
 */
export function isOwnDuty(scene: Scene): boolean {
  const { norms, from, to, clauseTo, language } = scene;
  const cues = cuesOf(language).self;
  if (findPhrase(cues.veiled, norms) !== null) return false;
  if (isPromised(scene) || findPhrase(cues.blame, norms, from - 3, to + 8) !== null) return true;
  const first = Math.max(0, from - 3);
  const duty = dutyIn(norms, first, Math.min(to, from + 3), cues);
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

/**
 * Promised to the reader at the sentence's beginning, or close before the words; what is promised to others is passed on: "I promised the board that we will halve it".
 */
function isPromised({ norms, from, to, language }: Scene): boolean {
  const { promise, toReader } = cuesOf(language).self;
  const { demands } = cuesOf(language).criticism;
  const opening = findPhrase(promise, norms, 0, 5);
  if (opening !== null && opening.to - opening.from > 2 && findPhrase(demands, norms) === null) return true;
  const found = findPhrase(promise, norms, from - 6, to);
  if (found === null) return false;
  return found.to >= from || found.to - found.from > 2 || toReader.has(norms[found.to] ?? '');
}

/** "jag måste"; and "jag behöver" before a verb, for before anything else it demands. */
function dutyIn(
  norms: readonly string[],
  first: number,
  last: number,
  cues: SpeechCues['self'],
): Stretch | null {
  const duty = findPhrase(cues.duty, norms, first, last);
  if (duty !== null) return duty;
  const need = findPhrase(cues.needing, norms, first, last);
  if (need === null) return null;
  return cues.needed.has(norms[need.to] ?? '') || phraseAt(cues.giving, norms, need.to) > 0 ? need : null;
}

/** "two units" are what is counted; "the unit" are people. */
function isCount(norm: string, language: Language): boolean {
  return /^\d/u.test(norm) || numberWordsOf(language).words.has(norm);
}
