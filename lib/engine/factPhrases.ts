import type { TokenView } from './compiled';
import { isFunctionWord } from './nounGroup';

/** Dates and amounts are not looked for further back than this, in tokens. */
const LEAD = 4;

/** The facts at some tokens as they would be told, each with the words that belong to it: "senast på fredag, 45 ärenden". */
export function factPhrases(view: TokenView, facts: readonly number[], first: number, end: number): string {
  const phrases: string[] = [];
  let done = first;
  for (const fact of facts) {
    if (fact < done) continue;
    const { from, to } = phraseAround(view, fact, done, end);
    const start = view.tokens[from]?.start ?? 0;
    phrases.push(view.text.slice(start, view.tokens[to - 1]?.end ?? start).replace(/\s+/gu, ' '));
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
      if (to > fact && to <= end) return { from, to: name === 'number' ? withNoun(view, to, end) : to };
    }
  }
  let to = fact + 1;
  while (to < end && view.tokens[to]?.capitalised === true) to += 1;
  return { from: fact, to };
}

/** "45" is "45 ärenden i veckan": what is counted, and in what time. */
function withNoun(view: TokenView, at: number, end: number): number {
  const noun = view.tokens[at];
  const belongs = at < end && noun?.kind === 'word' && !isFunctionWord(noun.norm, view.language);
  const to = belongs ? at + 1 : at;
  const per = view.tokens[to]?.norm ?? '';
  const period = /^(?:i|per|om|a|an|each|every|varje)$/u.test(per) ? view.classEnd('period', to + 1) : -1;
  return period > 0 && period <= end ? period : to;
}
