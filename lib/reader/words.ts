import type { Token } from '../languages/token';
import { hashText, mix } from './hash';
import type { Vocabulary } from './vocabulary';
import { classesOf } from './wordClasses';
import { kindOf } from './wordKinds';

/** A sentence's tokens as numbers, made once and shared by all features. */
export type Words = {
  readonly tokens: readonly Token[];
  /** Hash of each token's norm; every number and every link is one and the same word. */
  readonly ids: Int32Array;
  /** Hash of each token's first five letters. */
  readonly stems: Int32Array;
  /** The classes of each token, by number. */
  readonly classes: readonly (readonly number[])[];
  /** The kind of each token; 0 for marks. */
  readonly kinds: Int32Array;
};

const BASIS = 0x811c9dc5 | 0;
const NUMBER = 0x23;
const LINK = 0x40;
const STEM = 5;

/** Reads a sentence's tokens. */
export function wordsOf(tokens: readonly Token[], { classes, kinds }: Vocabulary): Words {
  const row = () => new Int32Array(tokens.length);
  const [ids, stems, parts] = [row(), row(), row()];
  tokens.forEach((token, index) => {
    const id = wordId(token);
    const { kind, norm } = token;
    ids[index] = id;
    stems[index] = kind === 'word' && norm.length > STEM ? hashText(norm, BASIS, 0, STEM) : id;
    parts[index] = kindOf(token, kinds);
  });
  return { tokens, ids, stems, classes: classesOf(tokens, classes), kinds: parts };
}

function wordId(token: Token): number {
  if (token.kind === 'number') return mix(BASIS, NUMBER);
  if (token.kind === 'link') return mix(BASIS, LINK);
  return hashText(token.norm, BASIS);
}
