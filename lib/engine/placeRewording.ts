import type { Span } from '../text/span';
import type { TokenView } from './compiled';
import { beginsSentence, followsColon, withCapital, withoutCapital } from './letterCase';
import type { Place } from './match';
import type { Rewording } from './rule';

/** What is written, and over what: offsets in the block's text. */
export type Placed = Span & {
  readonly replacement: string;
  /** The replaced words as token indices, half-open. */
  readonly from: number;
  readonly to: number;
};

const STOP = /[.!?…:]+$/u;

/**
 * Fits a rendered rewording into the text: the capital and the final mark of what it replaces are kept. null when it
 * is a question or a call that would end in the middle of a sentence.
 */
export function placeRewording(
  rendered: string,
  replaces: Rewording['replaces'],
  hit: Place,
  view: TokenView,
): Placed | null {
  return replaces === 'sentence' ? overSentence(rendered, hit, view) : overMatch(rendered, hit, view);
}

function overSentence(rendered: string, hit: Place, view: TokenView): Placed | null {
  const from = firstWord(view, hit.sentenceFrom, hit.sentenceTo);
  const last = lastWord(view, from, hit.sentenceTo);
  const words = spanOf(view, from, last + 1);
  if (words === null) return null;
  const span = withBrackets(view.text, words);
  const end = endOfStops(view.text, span.end);
  const stop = view.text.slice(span.end, end);
  const replacement = withStop(
    fitCapital(rendered, view.text.slice(span.start, end), true),
    stop.replace(/!+/u, '.'),
  );
  return { start: span.start, end, replacement, from, to: last + 1 };
}

function overMatch(rendered: string, hit: Place, view: TokenView): Placed | null {
  const { from, to } = hit;
  const span = spanOf(view, from, to);
  if (span === null) return null;
  const label = followsColon(view, from) && /^\p{Lu}\p{Ll}/u.test(view.text.slice(span.start, span.end));
  const first = label || beginsSentence(view, from, hit.sentenceFrom);
  const fitted = fitCapital(rendered, view.text.slice(span.start, span.end), first);
  const stopEnd = endOfStops(view.text, span.end);
  const last = lastWord(view, from, hit.sentenceTo) < to;
  if (!STOP.test(fitted)) return { ...span, replacement: fitted, from, to };
  if (last)
    return {
      start: span.start,
      end: stopEnd,
      replacement: withStop(fitted, view.text.slice(span.end, stopEnd)),
      from,
      to,
    };
  return fitted.endsWith('.') ? { ...span, replacement: fitted.replace(STOP, ''), from, to } : null;
}

/** A statement ends as the writer's sentence did; a question keeps its own mark, and nothing new is called out. */
function withStop(text: string, stop: string): string {
  if (!text.endsWith('.') || stop.includes('?')) return text;
  const several = /[.?!]\s/u.test(text);
  return stop === '' && several ? text : text.slice(0, -1) + stop;
}

function fitCapital(rendered: string, replaced: string, first: boolean): string {
  if (!first) return withoutCapital(rendered);
  return /^\P{L}*\p{Ll}/u.test(replaced) && !/^\P{L}*\p{N}/u.test(replaced)
    ? withoutCapital(rendered)
    : withCapital(rendered);
}

function spanOf(view: TokenView, from: number, to: number): Span | null {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** What opens among the words and closes behind them belongs to them, and the other way round. */
function withBrackets(text: string, { start, end }: Span): Span {
  const PAIRS = ['()', '[]', '“”', '»«', '””', '""'] as const;
  let [from, to] = [start, end];
  for (const [open = '', close = ''] of PAIRS) {
    const inside = text.slice(from, to);
    const [opened, closed] = [inside.split(open).length, inside.split(close).length];
    const odd = open === close && opened % 2 === 0;
    if ((opened > closed || odd) && text.startsWith(close, to)) to += 1;
    else if ((closed > opened || odd) && text[from - 1] === open) from -= 1;
  }
  return { start: from, end: to };
}

function endOfStops(text: string, from: number): number {
  return from + (/^[.!?…:]*/u.exec(text.slice(from, from + 10))?.[0].length ?? 0);
}

function firstWord(view: TokenView, from: number, to: number): number {
  let index = from;
  while (index < to - 1 && view.tokens[index]?.kind === 'punct') index += 1;
  return index;
}

function lastWord(view: TokenView, from: number, to: number): number {
  let index = to - 1;
  while (index > from && view.tokens[index]?.kind === 'punct' && !isPartOfNumber(view, index)) index -= 1;
  return index;
}

function isPartOfNumber(view: TokenView, index: number): boolean {
  return /^[€$£+]/u.test(view.tokens[index]?.norm ?? '');
}
