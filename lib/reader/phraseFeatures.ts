import { hashText, mix } from './hash';
import { sentenceFeatures } from './sentenceFeatures';
import type { Surroundings } from './sentenceFeatures';
import type { Words } from './words';

/** Kinds of feature of a phrase in its sentence; their numbers are apart from those of other features. */
const enum Kind {
  Word = 201,
  Pair,
  Skip,
  FourLetters,
  SixLetters,
  Stem,
  StemPair,
  Before,
  After,
  Outside,
  OutsideStem,
  Class,
  ClassPair,
  OutsideClass,
}

/** Words of the sentence, half-open. */
export type WordRange = { readonly from: number; readonly to: number };

/** Emits what tells by which principle a phrase steers: its own words, those around it, and the sentence. */
export function phraseFeatures(
  words: Words,
  around: Surroundings,
  range: WordRange,
  emit: (feature: number) => void,
): void {
  sentenceFeatures(words, around, emit);
  ownWords(words, range, emit);
  ownLetters(words, range, emit);
  emit(mix(Kind.Before, words.ids[range.from - 1] ?? 0));
  emit(mix(Kind.After, words.ids[range.to] ?? 0));
  outside(words, range, emit);
}

function ownWords(
  { ids, stems, classes }: Words,
  { from, to }: WordRange,
  emit: (feature: number) => void,
): void {
  for (let i = from; i < to; i += 1) {
    emit(mix(Kind.Word, ids[i] ?? 0));
    emit(mix(Kind.Stem, stems[i] ?? 0));
    for (const own of classes[i] ?? []) {
      emit(mix(Kind.Class, own));
      for (let j = i + 1; j < to && j < i + 4; j += 1)
        for (const next of classes[j] ?? []) emit(mix(mix(Kind.ClassPair, own), next));
    }
    if (i + 1 >= to) continue;
    emit(mix(mix(Kind.Pair, ids[i] ?? 0), ids[i + 1] ?? 0));
    emit(mix(mix(Kind.StemPair, stems[i] ?? 0), stems[i + 1] ?? 0));
    if (i + 2 < to) emit(mix(mix(Kind.Skip, ids[i] ?? 0), ids[i + 2] ?? 0));
  }
}

function ownLetters({ tokens }: Words, { from, to }: WordRange, emit: (feature: number) => void): void {
  for (let i = from; i < to; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    for (let at = 0; at + 4 <= norm.length; at += 1) emit(hashText(norm, Kind.FourLetters, at, at + 4));
    for (let at = 0; at + 6 <= norm.length; at += 1) emit(hashText(norm, Kind.SixLetters, at, at + 6));
  }
}

function outside(
  { ids, stems, classes }: Words,
  { from, to }: WordRange,
  emit: (feature: number) => void,
): void {
  for (let i = 0; i < ids.length; i += 1) {
    if (i >= from && i < to) continue;
    emit(mix(Kind.Outside, ids[i] ?? 0));
    emit(mix(Kind.OutsideStem, stems[i] ?? 0));
    for (const one of classes[i] ?? []) emit(mix(Kind.OutsideClass, one));
  }
}
