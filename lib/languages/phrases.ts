/**
 * Phrases to be looked for among the norms of a sentence's words. A word that ends with `*` stands for every word that
 * begins so; `_` stands for any one word.
 */
export type Phrases = {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those that begin with a word's beginning, by its first two letters; none may be shorter. */
  readonly open: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** Those that begin with any word. */
  readonly any: readonly (readonly string[])[];
};

const NONE: readonly (readonly string[])[] = [];

/** A stretch of words: indices in the list of norms, half-open. */
export type Stretch = { readonly from: number; readonly to: number };

/** Prepares phrases, parted by `|`, of one list or several. */
export function phrases(...lists: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  const open = new Map<number, string[][]>();
  const any: string[][] = [];
  for (const phrase of lists.flatMap((list) => list.split('|'))) {
    const parts = phrase.trim().split(/\s+/u);
    const first = parts[0] ?? '';
    if (first === '_') any.push(parts);
    else if (first.endsWith('*')) add(open, startOf(first), parts);
    else if (first !== '') add(byFirst, first, parts);
  }
  return { byFirst, open, any };
}

/** The word's first two letters as one number. */
function startOf(word: string): number {
  return word.charCodeAt(0) * 0x1_00_00 + word.charCodeAt(1);
}

function add<Key>(lists: Map<Key, string[][]>, key: Key, parts: string[]): void {
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
  const open =
    list.open.size === 0 ? whole : longestOf(list.open.get(startOf(norm)) ?? NONE, norms, at, to, whole);
  return longestOf(list.any, norms, at, to, open);
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
  for (let offset = 0; offset < phrase.length; offset += 1) {
    if (!fitsWord(phrase[offset] ?? '', norms[at + offset] ?? '')) return false;
  }
  return true;
}

function fitsWord(word: string, norm: string): boolean {
  if (word === norm || word === '_') return true;
  return word.endsWith('*') && norm.startsWith(word.slice(0, -1));
}
