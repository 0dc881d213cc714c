import type { Token } from '../../languages/token';

/** A name, with a role in brackets, is at most so many tokens. */
const LONGEST = 10;

/** The name before a colon that begins the sentence, as written: "Anna (chef): hej" → "Anna (chef)"; null for none. */
export function speakerOf(tokens: readonly Token[], text: string): string | null {
  const [first] = tokens;
  if (first?.kind !== 'word' || !first.capitalised) return null;
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  if (colon < 1 || colon > LONGEST || colon === tokens.length - 1) return null;
  const name = tokens.slice(0, colon);
  if (name.some(({ kind }) => kind === 'number') || /[.,?!]/u.test(name.map(({ norm }) => norm).join('')))
    return null;
  return text.slice(first.start, tokens[colon]?.start);
}
