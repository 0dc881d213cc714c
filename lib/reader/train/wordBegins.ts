import { LONGEST_ENDING, SHORTEST_BEGIN } from '../wordClasses';
import type { ClassesOf } from './lexicon';

/** A lexicon's words, those with a common begin and the same classes put together. */
export type Begins = { readonly begins: ClassesOf; readonly alone: ClassesOf };

/**
 * Finds the begins that stand for all words of the lexicon that start so: they differ only in an ending and have the
 * same classes. What is left stands alone.
 */
export function wordBegins(words: ClassesOf): Begins {
  const begins = new Map<string, readonly string[]>();
  const alone = new Map<string, readonly string[]>();
  const all = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  split(all, 0);
  return { begins, alone };

  function split(group: readonly Entry[], length: number): void {
    const [first] = group;
    if (first === undefined) return;
    if (group.length === 1) {
      alone.set(...first);
      return;
    }
    if (length >= SHORTEST_BEGIN && differOnlyInEnding(group, length)) {
      begins.set(first[0].slice(0, length), first[1]);
      return;
    }
    for (const part of byNextLetter(group, length)) split(part, length + 1);
  }
}

type Entry = readonly [string, readonly string[]];

function differOnlyInEnding(group: readonly Entry[], length: number): boolean {
  const classes = group[0]?.[1].join(' ');
  return group.every(([form, own]) => form.length - length <= LONGEST_ENDING && own.join(' ') === classes);
}

/** The group's words by their letter at an index; words that end there come alone. */
function byNextLetter(group: readonly Entry[], at: number): readonly (readonly Entry[])[] {
  const parts = new Map<string, Entry[]>();
  for (const entry of group) {
    const letter = entry[0].charAt(at);
    parts.set(letter, [...(parts.get(letter) ?? []), entry]);
  }
  return [...parts.values()];
}
