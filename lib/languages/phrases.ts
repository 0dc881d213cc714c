/**
 * Phrases to be looked for among the norms of a sentence's words. A word that ends with `*` stands for every word that
 * begins so; `_` stands for any one word.
 */
export type Phrases = {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those that begin with a word's beginning, by its first letters (`KEY` of them); those with any word, under ''. */
  readonly open: ReadonlyMap<string, readonly (readonly string[])[]>;
};

/** Letters by which word beginnings are looked up; none may be shorter. */
const KEY = 2;
const NONE: readonly (readonly string[])[] = [];

/** A stretch of words: indices in the list of norms, half-open. */
export type Stretch = { readonly from: number; readonly to: number };

/** Prepares phrases, parted by `|`, of one list or several. */
export function phrases(...lists: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  const open = new Map<string, string[][]>();
  for (const phrase of lists.flatMap((list) => list.split('|'))) {
    const parts = phrase.trim().split(/\s+/u);
    const first = parts[0] ?? '';
    if (first.endsWith('*') || first === '_') add(open, first === '_' ? '' : first.slice(0, KEY), parts);
    else if (first !== '') add(byFirst, first, parts);
  }
  return { byFirst, open };
}

function add(lists: Map<string, string[][]>, key: string, parts: string[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [parts]);
  else list.push(parts);
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
  const norm = norms[at] ?? '';
  const whole = longestOf(list.byFirst.get(norm) ?? NONE, norms, at, to, 0);
  if (list.open.size === 0) return whole;
  const open = longestOf(list.open.get(norm.slice(0, KEY)) ?? NONE, norms, at, to, whole);
  return longestOf(list.open.get('') ?? NONE, norms, at, to, open);
}

function longestOf(
  some: readonly (readonly string[])[],
  norms: readonly string[],
  at: number,
  to: number,
  least: number,
): number {
  let longest = least;
  for (const phrase of some) {
    if (phrase.length > longest && at + phrase.length <= to && fits(phrase, norms, at))
      longest = phrase.length;
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
