import { classFeatures } from './classFeatures';
import { frameFeatures } from './frameFeatures';
import { hashText, mix } from './hash';
import type { Words } from './words';

/** Where a sentence stands, as far as it tells how it is meant. */
export type Surroundings = {
  /** Words of the sentence before and after, also over the block's border; null for none. */
  readonly before: Words | null;
  readonly after: Words | null;
  /** The sentence's place in its block, from 0, and how many sentences the block has. */
  readonly index: number;
  readonly count: number;
  readonly isQuestion: boolean;
  /** 0 paragraph, 1 heading, 2 list item, 3 table cell. */
  readonly kind: number;
};

/** Kinds of feature: a number each, so that the same word means something else in another place. */
const enum Kind {
  Word = 1,
  Pair,
  Triple,
  Skip,
  LongSkip,
  Gram,
  First,
  FirstTwo,
  Last,
  Length,
  Place,
  Count,
  Alone,
  Block,
  Question,
  StemPair,
  StemSkip,
  Before,
  BeforePair,
  After,
  AfterPair,
  NoBefore,
  NoAfter,
}

/** Emits a number for each thing that can be seen in the sentence; the same one may come more than once. */
export function sentenceFeatures(words: Words, around: Surroundings, emit: (feature: number) => void): void {
  wordRuns(words, emit);
  letterRuns(words, emit);
  classFeatures(words, emit);
  frameFeatures(words.kinds, emit);
  edges(words, emit);
  place(words, around, emit);
  neighbour(around.before, Kind.Before, Kind.BeforePair, Kind.NoBefore, emit);
  neighbour(around.after, Kind.After, Kind.AfterPair, Kind.NoAfter, emit);
}

function wordRuns({ ids, stems }: Words, emit: (feature: number) => void): void {
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] ?? 0;
    const [one, two, three] = [ids[i + 1], ids[i + 2], ids[i + 3]];
    emit(mix(Kind.Word, id));
    if (one === undefined) continue;
    const pair = mix(mix(Kind.Pair, id), one);
    emit(pair);
    emit(mix(mix(Kind.StemPair, stems[i] ?? 0), stems[i + 1] ?? 0));
    if (two === undefined) continue;
    emit(mix(mix(pair, Kind.Triple), two));
    emit(mix(mix(Kind.Skip, id), two));
    emit(mix(mix(Kind.StemSkip, stems[i] ?? 0), stems[i + 2] ?? 0));
    if (three !== undefined) emit(mix(mix(Kind.LongSkip, id), three));
  }
}

/** Runs of four and five letters, with the word's borders. */
function letterRuns({ tokens }: Words, emit: (feature: number) => void): void {
  for (const { norm, kind } of tokens) {
    if (kind !== 'word') continue;
    for (let from = -1; from + 4 <= norm.length + 1; from += 1) {
      const open = from < 0 ? mix(Kind.Gram, 60) : Kind.Gram;
      const four = hashText(norm, open, Math.max(0, from), Math.min(norm.length, from + 4));
      emit(from + 4 > norm.length ? mix(four, 62) : four);
      if (from + 5 > norm.length + 1) continue;
      const five = hashText(norm, open, Math.max(0, from), Math.min(norm.length, from + 5));
      emit(from + 5 > norm.length ? mix(five, 62) : five);
    }
  }
}

function edges({ ids }: Words, emit: (feature: number) => void): void {
  const first = mix(Kind.First, ids[0] ?? 0);
  emit(first);
  emit(mix(mix(first, Kind.FirstTwo), ids[1] ?? 0));
  emit(mix(Kind.Last, ids[ids.length - 1] ?? 0));
  emit(mix(Kind.Length, Math.min(8, ids.length >> 2)));
}

function place({ ids }: Words, around: Surroundings, emit: (feature: number) => void): void {
  const { index, count, before, after } = around;
  emit(mix(mix(Kind.Place, Math.min(index, 3)), Math.min(count, 4)));
  emit(mix(Kind.Count, Math.min(count, 6)));
  emit(mix(mix(Kind.Alone, before ? 1 : 0), after ? 1 : 0));
  emit(mix(Kind.Block, around.kind));
  emit(mix(mix(Kind.Question, around.isQuestion ? 1 : 0), ids.length > 5 ? 1 : 0));
}

function neighbour(
  words: Words | null,
  single: Kind,
  pair: Kind,
  none: Kind,
  emit: (feature: number) => void,
): void {
  if (words === null) {
    emit(mix(none, 1));
    return;
  }
  const { ids } = words;
  for (let i = 0; i < ids.length; i += 1) {
    emit(mix(single, ids[i] ?? 0));
    if (i + 1 < ids.length) emit(mix(mix(pair, ids[i] ?? 0), ids[i + 1] ?? 0));
  }
  emit(mix(mix(single, -1), Math.min(6, ids.length >> 2)));
}
