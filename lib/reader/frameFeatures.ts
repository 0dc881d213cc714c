import { mix } from './hash';

const KIND = 401;
const START = 3;
const END = 4;
const LONGEST = 4;

/** Emits every run of one to four kinds of word, the sentence's borders among them; `kinds` is 0 for marks. */
export function frameFeatures(kinds: Int32Array, emit: (feature: number) => void): void {
  const all = [START, ...kinds.filter((kind) => kind !== 0), END];
  for (let from = 0; from < all.length; from += 1) {
    let run = 0;
    for (let length = 1; length <= LONGEST && from + length <= all.length; length += 1) {
      run = mix(length === 1 ? KIND : run, all[from + length - 1] ?? 0);
      emit(run + length);
    }
  }
}
