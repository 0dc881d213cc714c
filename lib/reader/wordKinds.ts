import { hashText, spread } from './hash';
import { findPlace, wideMark } from './openTable';
import type { Token } from '../languages/token';

/**
 * What part a word plays in a sentence's frame: a number for each known word (verb in the past, plural noun …), else
 * for its last letters. Empty for a language without one: there the frame is made of short words and endings.
 */
export type WordKinds = {
  /** Places: a power of two; 0 for none. */
  readonly size: number;
  readonly marks: Uint16Array;
  readonly values: Uint8Array;
};

/** Begins of hashes: a whole word, its last letters. */
export const KIND_WORD = 0x2f1b9d03;
export const KIND_ENDING = 0x6d8c3aa7;
export const LONGEST_KIND_ENDING = 4;

const SHORT = 5;
const MARK = 0x51ed270b;
const NUMBER = 0x1f83d9ab;
const UNKNOWN = 0x5be0cd19;

/** The kind of a token; 0 for a mark, which has no part in the frame. */
export function kindOf({ kind, norm }: Token, kinds: WordKinds): number {
  if (kind === 'punct') return 0;
  if (kind !== 'word') return NUMBER;
  if (kinds.size === 0)
    return norm.length > SHORT ? hashText(norm, MARK, norm.length - 2) : hashText(norm, KIND_WORD);
  const own = lookUp(hashText(norm, KIND_WORD), kinds);
  if (own > 0) return own;
  for (let length = LONGEST_KIND_ENDING; length >= 2; length -= 1) {
    const ending = lookUp(hashText(norm, KIND_ENDING, Math.max(0, norm.length - length)), kinds);
    if (ending > 0) return ending;
  }
  return UNKNOWN;
}

function lookUp(hash: number, { size, marks, values }: WordKinds): number {
  const key = spread(hash);
  const place = findPlace(marks, size, key, wideMark(key));
  return place < 0 ? 0 : (values[place] ?? 0);
}
