/**
 * Phrases to be looked for among the norms of a sentence's words. A word that ends with `*` stands for every word that
 * begins so; `_` stands for any one word.
 */
export type Phrases = {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those that begin with no whole word. */
  readonly open: readonly (readonly string[])[];
};

/** A stretch of words: indices in the list of norms, half-open. */
export type Stretch = { readonly from: number; readonly to: number };

/** Prepares phrases, parted by `|`, of one list or several. */
export function phrases(...lists: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  const open: string[][] = [];
  for (const phrase of lists.flatMap((list) => list.split('|'))) {
    const parts = phrase.trim().split(/\s+/u);
    const first = parts[0] ?? '';
    if (first.endsWith('*') || first === '_') open.push(parts);
    else if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  return { byFirst, open };
}

/** A set of single words, parted by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
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
  let longest = 0;
  for (const some of [list.byFirst.get(norms[at] ?? ''), list.open]) {
    for (const phrase of some ?? []) {
      if (phrase.length > longest && at + phrase.length <= to && fits(phrase, norms, at))
        longest = phrase.length;
    }
  }
  return longest;
}

function fits(phrase: readonly string[], norms: readonly string[], at: number): boolean {
  return phrase.every((word, offset) => {
    const norm = norms[at + offset] ?? '';
    if (word === '_') return true;
    return word.endsWith('*') ? norm.startsWith(word.slice(0, -1)) : norm === word;
  });
}
