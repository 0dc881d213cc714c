import { mix } from './hash';
import type { Words } from './words';

/** Kinds of feature of word classes; their numbers are apart from those of other features. */
const enum Kind {
  One = 101,
  Near,
  Next,
  WordBefore,
  WordAfter,
  Together,
}

const NEAR = 4;
const BESIDE = 3;

/** Emits what a sentence's word classes tell: which stand there, which near each other, which words beside them. */
export function classFeatures({ classes, ids }: Words, emit: (feature: number) => void): void {
  for (let i = 0; i < classes.length; i += 1) {
    for (const own of classes[i] ?? []) {
      emit(mix(Kind.One, own));
      nearby(own, i, classes, emit);
      beside(own, i, ids, emit);
    }
  }
  together(classes, emit);
}

function nearby(own: number, at: number, classes: Words['classes'], emit: (feature: number) => void): void {
  for (let i = at + 1; i <= at + NEAR && i < classes.length; i += 1) {
    for (const other of classes[i] ?? []) {
      emit(mix(mix(Kind.Near, own), other));
      if (i === at + 1) emit(mix(mix(Kind.Next, own), other));
    }
  }
}

function beside(own: number, at: number, ids: Int32Array, emit: (feature: number) => void): void {
  for (let i = Math.max(0, at - BESIDE); i < at; i += 1) emit(mix(mix(Kind.WordBefore, own), ids[i] ?? 0));
  for (let i = at + 1; i <= at + BESIDE && i < ids.length; i += 1)
    emit(mix(mix(Kind.WordAfter, own), ids[i] ?? 0));
}

/** Every two classes that stand anywhere in the sentence. */
function together(classes: Words['classes'], emit: (feature: number) => void): void {
  const all = [...new Set(classes.flat())].sort((a, b) => a - b);
  for (let i = 0; i < all.length; i += 1)
    for (let j = i + 1; j < all.length; j += 1) emit(mix(mix(Kind.Together, all[i] ?? 0), all[j] ?? 0));
}
