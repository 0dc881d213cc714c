import { cuesOf } from '../../languages/cues';
import type { Language } from '../principle';
import type { Guard } from '../rule';

/**
 * Phrases by which a guard knows its circumstance, one after the other with `|` between. A word that ends with `*`
 * stands for every word that begins so; `_` stands for any one word.
 */
export type Phrases = {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly open: readonly (readonly string[])[];
};

/** A stretch of words: indices in the list of norms, half-open. */
export type Stretch = { readonly from: number; readonly to: number };

/** Prepares a list of phrases. */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  const open: string[][] = [];
  for (const phrase of list.split('|')) {
    const words = phrase.trim().split(/\s+/u);
    const first = words[0] ?? '';
    if (first.endsWith('*') || first === '_') open.push(words);
    else if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return { byFirst, open };
}

/** The language's cues for a guard, and `more` of them. */
export function cuePhrases(language: Language, guard: Guard, more: string): Phrases {
  const known = cuesOf(language)[guard].map((words) => words.join(' '));
  return phrases([...known, more].join('|'));
}

/** The first phrase that stands wholly within `[from, to)` of the norms; null for none. */
export function findPhrase(
  list: Phrases,
  norms: readonly string[],
  from = 0,
  to = norms.length,
): Stretch | null {
  for (let at = Math.max(0, from); at < to; at += 1) {
    const length = phraseAt(list, norms, at, to);
    if (length > 0) return { from: at, to: at + length };
  }
  return null;
}

/** How many words the longest phrase takes that stands at `at` and ends before `to`; 0 for none. */
export function phraseAt(list: Phrases, norms: readonly string[], at: number, to = norms.length): number {
  const candidates = list.byFirst.get(norms[at] ?? '') ?? [];
  let longest = 0;
  for (const words of [...candidates, ...list.open]) {
    if (words.length > longest && at + words.length <= to && fits(words, norms, at)) longest = words.length;
  }
  return longest;
}

function fits(words: readonly string[], norms: readonly string[], at: number): boolean {
  return words.every((word, offset) => {
    const norm = norms[at + offset] ?? '';
    if (word === '_') return true;
    return word.endsWith('*') ? norm.startsWith(word.slice(0, -1)) : norm === word;
  });
}
