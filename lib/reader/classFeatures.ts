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
  const [near, next] = [mix(Kind.Near, own), mix(Kind.Next, own)];
  for (let i = at + 1; i <= at + NEAR && i < classes.length; i += 1) {
    for (const other of classes[i] ?? []) {
      emit(mix(near, other));
      if (i === at + 1) emit(mix(next, other));
    }
  }
}

function beside(own: number, at: number, ids: Int32Array, emit: (feature: number) => void): void {
  const [before, after] = [mix(Kind.WordBefore, own), mix(Kind.WordAfter, own)];
  for (let i = Math.max(0, at - BESIDE); i < at; i += 1) emit(mix(before, ids[i] ?? 0));
  for (let i = at + 1; i <= at + BESIDE && i < ids.length; i += 1) emit(mix(after, ids[i] ?? 0));
}

/** Every two classes that stand anywhere in the sentence. */
function together(classes: Words['classes'], emit: (feature: number) => void): void {
  const all: number[] = [];
  for (const some of classes) for (const one of some) insert(one, all);
  for (let i = 0; i < all.length; i += 1) {
    const first = mix(Kind.Together, all[i] ?? 0);
    for (let j = i + 1; j < all.length; j += 1) emit(mix(first, all[j] ?? 0));
  }
}

/** Puts a number into its place in a rising list; one that is there already stays alone. */
function insert(one: number, rising: number[]): void {
  let at = rising.length;
  while (at > 0 && (rising[at - 1] ?? 0) > one) at -= 1;
  if (rising[at - 1] === one) return;
  rising.push(one);
  for (let i = rising.length - 1; i > at; i -= 1) rising[i] = rising[i - 1] ?? 0;
  rising[at] = one;
}
