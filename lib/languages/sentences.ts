import type { Language } from '../engine/principle';
import type { Span } from '../text/span';
import { hardBreaks } from './hardBreaks';
import { endOfStop } from './sentenceStop';
import type { Token } from './token';

/** A sentence of a block. Sentences are ordered, never overlap, and hold every token. */
export type Sentence = Span & {
  /** Index of the sentence's first token. */
  readonly first: number;
  /** Index of its last token, itself included. */
  readonly last: number;
  /** True when its closing marks hold a question mark. */
  readonly isQuestion: boolean;
};

/**
 * Cuts a block's tokens into sentences. `text` and `tokens` belong together. A line break is a space unless the
 * line before was clearly broken off by hand (`hardBreaks`).
 */
export function sentences(tokens: readonly Token[], text: string, language: Language): Sentence[] {
  const breaks = hardBreaks(text);
  const found: Sentence[] = [];
  let first = 0;
  let nextBreak = 0;
  while (first < tokens.length) {
    let last = first;
    while (last < tokens.length - 1) {
      const next = tokens[last + 1]?.start ?? 0;
      while ((breaks[nextBreak] ?? Infinity) < (tokens[last]?.start ?? 0)) nextBreak++;
      if ((breaks[nextBreak] ?? Infinity) < next) break;
      const stop = endOfStop(tokens, text, first, last, language);
      if (stop >= 0) {
        last = stop;
        break;
      }
      last++;
    }
    found.push(sentence(tokens, first, last));
    first = last + 1;
  }
  return found;
}

function sentence(tokens: readonly Token[], first: number, last: number): Sentence {
  const start = tokens[first]?.start ?? 0;
  return {
    start,
    end: tokens[last]?.end ?? start,
    first,
    last,
    isQuestion: endsAsQuestion(tokens, first, last),
  };
}

function endsAsQuestion(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = last; i >= first; i--) {
    const token = tokens[i];
    if (token?.kind !== 'punct') return false;
    if (token.norm === '?') return true;
  }
  return false;
}
