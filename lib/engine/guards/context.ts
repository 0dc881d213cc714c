import type { Token } from '../../languages/token';
import type { Language } from '../principle';
import type { Reading } from '../../languages/reading';

/** Where a span stands, for guards: its block cut up, its sentence, and the sentences around the block. */
export type SentenceContext = {
  readonly reading: Reading;
  /** Index of the sentence in the reading. */
  readonly sentence: number;
  /** Last sentence of the block before, first of the block after; '' for none. */
  readonly before: string;
  readonly after: string;
};

/** A sentence as guards read it: its words without marks, and where among them the judged span stands. */
export type Scene = {
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Token index of each word. */
  readonly at: readonly number[];
  readonly norms: readonly string[];
  /** The span's words: indices in `norms`, half-open. */
  readonly from: number;
  readonly to: number;
  /** The clause of the span: likewise, bounded by marks. */
  readonly clauseFrom: number;
  readonly clauseTo: number;
  readonly isQuestion: boolean;
  /** Norms of the sentence before and the one after, '' words left out; also over the block's borders. */
  readonly next: readonly string[];
  readonly previous: readonly string[];
};

/** Words further away than this do not bear on a span: keeps the work bounded where nobody writes full stops. */
const REACH = 80;

/** Looks at the span, token indices half-open, in its sentence. */
export function sceneOf(
  context: SentenceContext,
  span: { readonly from: number; readonly to: number },
): Scene {
  const { tokens, text, language, sentences } = context.reading;
  const sentence = sentences[context.sentence];
  const at: number[] = [];
  const first = Math.max(sentence?.first ?? 0, span.from - REACH);
  const last = Math.min(sentence?.last ?? -1, span.to + REACH);
  for (let index = first; index <= last; index += 1) {
    if (tokens[index]?.kind !== 'punct') at.push(index);
  }
  const from = at.findIndex((index) => index >= span.from);
  const to = at.findLastIndex((index) => index < span.to) + 1;
  const words = { language, text, tokens, at, norms: normsAt(tokens, at), from: Math.max(0, from), to };
  return Object.assign(neighbours(context), {
    ...words,
    clauseFrom: clauseStart(tokens, at, words.from),
    clauseTo: clauseEnd(tokens, at, to),
    isQuestion: sentence?.isQuestion ?? false,
  });
}

function normsAt(tokens: readonly Token[], at: readonly number[]): string[] {
  return at.map((index) => tokens[index]?.norm ?? '');
}

/** The sentences beside, cut up only for the guards that look at them. */
function neighbours(context: SentenceContext): Pick<Scene, 'next' | 'previous'> {
  const found: { next?: readonly string[]; previous?: readonly string[] } = {};
  return {
    get next() {
      return (found.next ??= neighbour(context, 1) ?? wordsOf(context.after));
    },
    get previous() {
      return (found.previous ??= neighbour(context, -1) ?? wordsOf(context.before));
    },
  };
}

function neighbour(context: SentenceContext, step: number): readonly string[] | null {
  const { sentences, tokens } = context.reading;
  const other = sentences[context.sentence + step];
  if (other === undefined) return null;
  return tokens
    .slice(
      Math.max(other.first, step < 0 ? other.last - REACH : 0),
      Math.min(other.last + 1, other.first + 2 * REACH),
    )
    .filter(({ kind }) => kind !== 'punct')
    .map(({ norm }) => norm);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []
  );
}

/** Quotes do not part clauses; every other mark does. */
function parts(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'punct' && token.norm !== '"' && token.norm !== "'") return true;
  }
  return false;
}

function clauseStart(tokens: readonly Token[], at: readonly number[], from: number): number {
  let start = from;
  while (start > 0 && !parts(tokens, at[start - 1] ?? 0, at[start] ?? 0)) start -= 1;
  return start;
}

function clauseEnd(tokens: readonly Token[], at: readonly number[], to: number): number {
  let end = to;
  while (end < at.length && !parts(tokens, at[end - 1] ?? 0, at[end] ?? 0)) end += 1;
  return end;
}
