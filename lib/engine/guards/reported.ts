import { cuesOf } from '../../languages/cues';
import { findPhrase } from '../../languages/phrases';
import type { Scene } from './context';
import { isSecondPerson } from './persons';

/** Someone else said it or wants it, and the writer does not pass it on to the reader. */
export function isReported({ norms, from, to, language }: Scene): boolean {
  const cues = cuesOf(language).reported;
  if (findPhrase(cues.passedOn, norms, 1) !== null) return false;
  const bound =
    norms.some((norm) => isSecondPerson(norm, language)) || findPhrase(cues.binding, norms) !== null;
  for (let start = 0; start < from;) {
    const party = findPhrase(cues.parties, norms, start, from);
    if (party === null) break;
    const within = Math.min(party.to + 3, Math.max(from, party.to));
    if (findPhrase(cues.told, norms, party.to, within) !== null) return true;
    if (!bound && findPhrase(cues.wanted, norms, party.to, Math.min(within, to)) !== null) return true;
    start = party.to;
  }
  return !bound && findPhrase(cues.according, norms, 0, from) !== null;
}
