import { hashText, spread } from './hash';
import { findPlace, wideMark } from './openTable';
import type { Token } from '../languages/token';

/**
 * What kinds of word there are: those who demand, sums of money, sanctions … A class is a number from 1. Forms are held
 * by hash: single words, begins of words (`rapporter-`), ends of compounds (`-rapporten`) and phrases of two to four words.
 */
export type WordClasses = {
  /** Places: a power of two. */
  readonly size: number;
  /** Sixteen bits of the hash at each place; 0 for an empty one. */
  readonly marks: Uint16Array;
  /** Index into `sets` at each place. */
  readonly values: Uint16Array;
  readonly sets: readonly (readonly number[])[];
};

/** Begins of hashes, so that a word, an end and a phrase of the same letters are apart. */
export const WORD = 0x1b873593;
export const BEGIN = 0x7f4a7c15;
export const END = 0x52dce729;
export const PHRASE = 0x38b34ae5;
/** Of a word with which some phrase begins; its set is empty. */
export const START = 0x64a3f7c1;

const NONE: readonly number[] = [];
const LONGEST_END = 14;
const SHORTEST_END = 3;
const LONGEST_PHRASE = 4;

/** A begin has at least so many letters, and so many at most may follow it: an ending, no other word. */
export const SHORTEST_BEGIN = 4;
export const LONGEST_ENDING = 5;

/** The classes of each token: its own, else those of the end of the compound, and those of phrases that hold it. */
export function classesOf(tokens: readonly Token[], classes: WordClasses): readonly (readonly number[])[] {
  const found = tokens.map((token) => (token.kind === 'word' ? classesOfWord(token.norm, classes) : NONE));
  tokens.forEach((_, from) => {
    const length = phraseAt(tokens, from, classes);
    if (length === 0) return;
    const set = lookUp(phraseHash(tokens, from, length), classes) ?? NONE;
    for (let i = from; i < from + length; i += 1) found[i] = [...new Set([...(found[i] ?? NONE), ...set])];
  });
  return found;
}

/** True for a word of the lexicon, or one that ends like one: no name. */
export function isClassed(norm: string, classes: WordClasses): boolean {
  return classesOfWord(norm, classes).length > 0;
}

function classesOfWord(norm: string, classes: WordClasses): readonly number[] {
  const own = lookUp(hashText(norm, WORD), classes) ?? byBegin(norm, classes);
  if (own) return own;
  const hyphen = norm.lastIndexOf('-');
  if (hyphen > 0) return lookUp(hashText(norm, WORD, hyphen + 1), classes) ?? NONE;
  for (let length = Math.min(LONGEST_END, norm.length - 2); length >= SHORTEST_END; length -= 1) {
    const end = lookUp(hashText(norm, END, norm.length - length), classes);
    if (end) return end;
  }
  return NONE;
}

function byBegin(norm: string, classes: WordClasses): readonly number[] | null {
  const shortest = Math.max(SHORTEST_BEGIN, norm.length - LONGEST_ENDING);
  for (let length = norm.length; length >= shortest; length -= 1) {
    const found = lookUp(hashText(norm, BEGIN, 0, length), classes);
    if (found) return found;
  }
  return null;
}

/** How many tokens the longest phrase that begins here has, or 0. */
function phraseAt(tokens: readonly Token[], from: number, classes: WordClasses): number {
  if (!lookUp(hashText(tokens[from]?.norm ?? '', START), classes)) return 0;
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - from); length >= 2; length -= 1)
    if (lookUp(phraseHash(tokens, from, length), classes)) return length;
  return 0;
}

function phraseHash(tokens: readonly Token[], from: number, length: number): number {
  let hash = PHRASE;
  for (let i = from; i < from + length; i += 1) hash = hashText(' ', hashText(tokens[i]?.norm ?? '', hash));
  return hash;
}

function lookUp(hash: number, { size, marks, values, sets }: WordClasses): readonly number[] | null {
  const key = spread(hash);
  const place = findPlace(marks, size, key, wideMark(key));
  return place < 0 ? null : (sets[values[place] ?? 0] ?? null);
}
