import type { TokenView } from './compiled';
import { withoutCapital } from './letterCase';
import { isFunctionWord } from './nounGroup';

/** Dates and amounts are not looked for further back than this, in tokens. */
const LEAD = 4;

/** Endings of adverbs, of adjectives and of verbs in the past: nothing that is counted. */
const NOT_COUNTED = /(?:ed|est|ly|ade|ades|tes|ast|aste|ligt)$/u;

/** The facts at some tokens as they would be told, each with the words that belong to it: "senast på fredag, 45 ärenden". */
export function factPhrases(view: TokenView, facts: readonly number[], first: number, end: number): string {
  const phrases: string[] = [];
  let done = first;
  for (const fact of facts) {
    if (fact < done) continue;
    const { from, to } = phraseAround(view, fact, done, end);
    const start = view.tokens[from]?.start ?? 0;
    const words = view.text.slice(start, view.tokens[to - 1]?.end ?? start).replace(/\s+/gu, ' ');
    const opens = from === first && isFunctionWord(view.tokens[from]?.norm ?? '', view.language);
    // The full stop of "mars." that ends the sentence stays outside.
    const phrase = (opens ? withoutCapital(words) : words).replace(/\.$/u, '');
    if (!phrases.includes(phrase)) phrases.push(phrase);
    done = to;
  }
  return phrases.join(', ');
}

function phraseAround(
  view: TokenView,
  fact: number,
  least: number,
  end: number,
): { from: number; to: number } {
  for (const name of ['deadline', 'date', 'time', 'number'] as const) {
    for (let from = Math.max(least, fact - LEAD); from <= fact; from += 1) {
      const to = view.classEnd(name, from);
      if (to <= fact || to > end) continue;
      if (name !== 'number') return { from, to };
      const all = withNoun(view, to, end);
      return all === fact + 1 ? withNeighbour(view, fact, least, end) : { from, to: all };
    }
  }
  if (isLabel(view, fact)) return withNeighbour(view, fact, least, end);
  let to = fact + 1;
  while (to < end && view.tokens[to]?.capitalised === true) to += 1;
  return { from: fact, to };
}

/** "team B", "B shift", "bay 7": a letter or a number belongs to the noun before it, or else the one after. */
function withNeighbour(
  view: TokenView,
  at: number,
  least: number,
  end: number,
): { from: number; to: number } {
  if (at > least && isNoun(view, at - 1)) return { from: at - 1, to: at + 1 };
  return { from: at, to: at + 1 < end && isNoun(view, at + 1) ? at + 2 : at + 1 };
}

/** A number or a letter that names one of several things. */
function isLabel({ tokens, text }: TokenView, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' || /^\p{Lu}$/u.test(text.slice(token?.start, token?.end));
}

function isNoun(view: TokenView, at: number): boolean {
  const token = view.tokens[at];
  return token?.kind === 'word' && !isFunctionWord(token.norm, view.language);
}

/** "45" is "45 ärenden i veckan": what is counted, and in what time. */
function withNoun(view: TokenView, at: number, end: number): number {
  const noun = view.tokens[at];
  const belongs = at < end && isNoun(view, at) && !noun?.capitalised && !NOT_COUNTED.test(noun?.norm ?? '');
  const to = belongs ? at + 1 : at;
  const per = view.tokens[to]?.norm ?? '';
  const period = /^(?:i|per|om|a|an|each|every|varje)$/u.test(per) ? view.classEnd('period', to + 1) : -1;
  return period > 0 && period <= end ? period : to;
}
