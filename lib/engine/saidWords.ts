import { clauseCues } from '../languages/clauseCues';
import { fieldsIn } from '../text/fields';
import type { Clause } from './clause';
import type { TokenView } from './compiled';
import { isKnownWord, withoutCapital } from './letterCase';
import type { Place } from './match';
import { trimmed } from './trimmed';

/** As a note in a field no more than this is read, in UTF-16 units. */
const LONGEST = 120;

/**
 * The statement in the writer's own words, as a note in a field: "[the matter: the camera has you down for 22 minutes]". Of
 * a long one the marked words alone; null where neither can stand in a field.
 */
export function saidWords(mark: Pick<Place, 'from' | 'to'>, clause: Clause, view: TokenView): string | null {
  const whole = wordsFrom(view, clause.from, clause.to);
  const said = whole.length <= LONGEST ? whole : wordsFrom(view, mark.from, mark.to);
  const isField = said !== '' && fieldsIn(`a [b: ${said}] c`).length === 1;
  return isField && said.length <= LONGEST ? said : null;
}

/** The text without marks at its ends, a word that joins it to what stands before, and a capital that only began the sentence. */
function wordsFrom(view: TokenView, from: number, to: number): string {
  const { tokens, text, language } = view;
  const joins = clauseCues(language).joints.has(tokens[from]?.norm ?? '');
  const range = trimmed(view, { from: joins ? from + 1 : from, to });
  const [first, last] = [tokens[range?.from ?? -1], tokens[(range?.to ?? 0) - 1]];
  if (range === null || first === undefined) return '';
  const words = text.slice(first.start, last?.end).replace(/\s+/gu, ' ');
  // Behind a clause's number a capital may be a name's.
  const begins = tokens[range.from - 1]?.kind !== 'number' && isKnownWord(view, range.from, first.norm);
  const plain = begins ? withoutCapital(words) : words;
  return plain.replace(/[.:]$/u, '');
}
