import { cuesOf } from '../../languages/cues';
import { findPhrase } from '../../languages/phrases';
import type { Scene } from './context';
import { isSecondPerson } from './persons';

/** A span may begin with the one who says it, named in more than a word: "the newspaper ranked". */
const SUBJECT = 3;

/** Someone else said it or wants it, and the writer does not pass it on to the reader. */
export function isReported(scene: Scene): boolean {
  const { norms, from, to, next, language } = scene;
  const cues = cuesOf(language).reported;
  if (findPhrase(cues.passedOn, norms, 1) !== null) return false;
  if ([norms, next].some((words) => findPhrase(cues.accepted, words) !== null)) return false;
  const bound = isBinding(scene);
  for (let start = 0; start < from + SUBJECT;) {
    const party = findPhrase(cues.parties, norms, start, from + SUBJECT);
    if (party === null) break;
    if (party.to > from && party.to - party.from < 2) break;
    const within = party.to <= from ? Math.min(party.to + 3, Math.max(from, party.to)) : party.to + 2;
    if (findPhrase(cues.told, norms, party.to, within) !== null) return true;
    const wanted = findPhrase(cues.wanted, norms, party.to, Math.min(within, to));
    if (!bound && party.to <= from && wanted !== null && !cues.passive.has(norms[wanted.from - 1] ?? ''))
      return true;
    start = party.to;
  }
  return !bound && isAccordingTo(scene);
}

/** Said to the reader, or a duty of "us" or of all. */
function isBinding({ norms, language }: Scene): boolean {
  if (findPhrase(cuesOf(language).reported.shielded, norms) !== null) return false;
  if (norms.some((norm) => isSecondPerson(norm, language))) return true;
  return findPhrase(cuesOf(language).reported.binding, norms) !== null;
}

/** "According to the board"; "according to the new model" is no report. */
function isAccordingTo({ norms, from, language }: Scene): boolean {
  const { according, parties } = cuesOf(language).reported;
  const found = findPhrase(according, norms, 0, from);
  return found !== null && findPhrase(parties, norms, found.to, found.to + 4) !== null;
}
