import { fieldsIn } from '../text/fields';
import type { Clause } from './clause';
import type { TokenView } from './compiled';
import { isKnownWord, withoutCapital } from './letterCase';
import type { Place } from './match';

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

/** The text without marks at its ends, and without a capital that only began the sentence. */
function wordsFrom(view: TokenView, from: number, to: number): string {
  const { tokens, text } = view;
  let [first, last] = [from, to - 1];
  while (first <= last && tokens[first]?.kind === 'punct') first += 1;
  while (last >= first && tokens[last]?.kind === 'punct') last -= 1;
  const token = tokens[first];
  if (token === undefined || first > last) return '';
  const words = text.slice(token.start, tokens[last]?.end).replace(/\s+/gu, ' ');
  const plain = isKnownWord(view, first, token.norm) ? withoutCapital(words) : words;
  return plain.replace(/\.$/u, '');
}
