import type { ClauseCues } from '../languages/clauseCues';
import type { Token } from '../languages/token';

/** Names and greetings before a sentence are no longer than this, in tokens, and what ends in a colon than that. */
const LONGEST_LEAD = 4;
const LONGEST_LABEL = 7;
/** A name, not initials or an acronym. */
const NAME = /^\p{Lu}\p{Ll}[\p{L}-]*$/u;

/** Where the sentence begins behind "Hi all,", "Karim," or "Goal 2:", or behind its own number "4.3": they stay. */
export function afterLead(tokens: readonly Token[], first: number, from: number, cues: ClauseCues): number {
  if (from > first && tokens[first]?.kind === 'number' && tokens[first + 1]?.capitalised === true)
    return first + 1;
  const end = Math.min(from, first + LONGEST_LEAD + 1);
  for (let at = first + 1; at < Math.min(from, first + LONGEST_LABEL + 1); at += 1)
    if (tokens[at]?.norm === ':') return at + 1;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token?.norm === ',') return at > first ? at + 1 : first;
    if (token === undefined || cues.openers.test(token.norm)) return first;
    if (!token.capitalised && !cues.greetings.has(token.norm)) return first;
  }
  return first;
}

/** A name behind the last comma of the sentence. */
export function calledIn(tokens: readonly Token[], start: number, last: number, text: string): string | null {
  let end = last;
  while (end > start && tokens[end]?.kind === 'punct') end -= 1;
  let first = end;
  while (first > start && tokens[first - 1]?.capitalised === true && end - first < 1) first -= 1;
  const name = tokens.slice(first, end + 1);
  const isName =
    tokens[first - 1]?.norm === ',' &&
    name.every(({ start: from, end: to }) => NAME.test(text.slice(from, to)));
  return isName && first - 1 > start ? text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0) : null;
}

/** True when the first word from there on has a capital, or there is none. */
export function beginsLarge(tokens: readonly Token[], first: number, text: string): boolean {
  const word = tokens.slice(first).find(({ kind }) => kind === 'word');
  return word === undefined || !/^\p{Ll}/u.test(text.slice(word.start, word.end));
}
