import type { Span } from '../text/span';

/** What has to be written, and where, to turn one text into another. */
export type MinimalEdit = {
  /** Offsets in the old text. */
  readonly span: Span;
  /** What is written into `span`. */
  readonly text: string;
};

const WORD = /[\p{L}\p{N}\p{M}_'’-]/u;

/**
 * The smallest single edit that turns `from` into `to` without cutting a word: what both share at the ends is left
 * alone, so that its formatting, links and mentions stay as they are.
 */
export function minimalEdit(from: string, to: string): MinimalEdit {
  const prefix = sharedPrefix(from, to);
  const suffix = sharedSuffix(from.slice(prefix), to.slice(prefix));
  return { span: { start: prefix, end: from.length - suffix }, text: to.slice(prefix, to.length - suffix) };
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  while (length > 0 && (cutsWord(a, length) || cutsWord(b, length))) length -= 1;
  return length;
}

function sharedSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  while (length > 0 && (cutsWord(a, a.length - length) || cutsWord(b, b.length - length))) length -= 1;
  return length;
}

/** True when the offset stands inside a word or between the halves of a surrogate pair. */
function cutsWord(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? '';
  const after = text[offset] ?? '';
  if (/[\uD800-\uDBFF]/u.test(before)) return true;
  return WORD.test(before) && WORD.test(after);
}
