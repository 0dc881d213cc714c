import { hashText, mix } from './hash';
import type { Words } from './words';

/** Kinds of feature of one word in its sentence; apart from those of sentences, which another table holds. */
const enum Kind {
  At = 1,
  Pair,
  Triple,
  Stem,
  Head,
  Tail,
  Gram,
  FromStart,
  ToEnd,
  Around,
  Class,
  ClassPair,
}

const REACH = 3;
const OUTSIDE = 7;

/** Emits a number for each thing that can be seen at the word of this index. */
export function tokenFeatures(words: Words, index: number, emit: (feature: number) => void): void {
  const { ids, stems, tokens } = words;
  const at = (offset: number): number => ids[index + offset] ?? OUTSIDE;
  for (let offset = -REACH; offset <= REACH; offset += 1) emit(mix(mix(Kind.At, offset), at(offset)));
  for (let offset = -2; offset <= 1; offset += 1)
    emit(mix(mix(mix(Kind.Pair, offset), at(offset)), at(offset + 1)));
  for (let offset = -2; offset <= 0; offset += 1)
    emit(mix(mix(mix(mix(Kind.Triple, offset), at(offset)), at(offset + 1)), at(offset + 2)));
  emit(mix(mix(Kind.Around, at(-1)), at(1)));
  for (let offset = -2; offset <= 2; offset += 1)
    emit(mix(mix(Kind.Stem, offset), stems[index + offset] ?? OUTSIDE));
  emit(mix(mix(mix(Kind.Stem, 9), stems[index] ?? OUTSIDE), stems[index + 1] ?? OUTSIDE));
  emit(mix(mix(mix(Kind.Stem, 8), stems[index - 1] ?? OUTSIDE), stems[index] ?? OUTSIDE));
  emit(mix(Kind.FromStart, Math.min(5, index)));
  emit(mix(Kind.ToEnd, Math.min(5, ids.length - 1 - index)));
  shape(tokens[index]?.norm ?? '', emit);
  classes(words.classes, index, emit);
}

function classes(all: Words['classes'], index: number, emit: (feature: number) => void): void {
  for (let offset = -2; offset <= 2; offset += 1)
    for (const one of all[index + offset] ?? []) emit(mix(mix(Kind.Class, offset), one));
  for (const own of all[index] ?? []) {
    for (const next of all[index + 1] ?? []) emit(mix(mix(mix(Kind.ClassPair, 1), own), next));
    for (const last of all[index - 1] ?? []) emit(mix(mix(mix(Kind.ClassPair, 2), last), own));
  }
}

function shape(norm: string, emit: (feature: number) => void): void {
  const { length } = norm;
  emit(hashText(norm, mix(Kind.Head, 3), 0, Math.min(3, length)));
  emit(hashText(norm, mix(Kind.Tail, 3), Math.max(0, length - 3)));
  emit(hashText(norm, mix(Kind.Tail, 5), Math.max(0, length - 5)));
  for (let from = 0; from + 4 <= length; from += 1) emit(hashText(norm, Kind.Gram, from, from + 4));
}
