import type { Token } from './token';

/** Phrases by their first word, longest first. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads phrases parted by ` | `. */
export function phraseSet(...lines: readonly string[]): PhraseSet {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of lines.flatMap((line) => line.split(' | ')).filter(Boolean)) {
    const words = phrase.split(' ');
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** How many tokens the longest phrase of the set takes that begins at token `i`; 0 for none. */
export function phraseTokens(phrases: PhraseSet, tokens: readonly Token[], i: number): number {
  const candidates = phrases.get(tokens[i]?.norm ?? '') ?? [];
  return (
    candidates.find((words) => words.every((word, offset) => tokens[i + offset]?.norm === word))?.length ?? 0
  );
}
