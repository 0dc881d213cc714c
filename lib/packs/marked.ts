import type { Span } from '../text/span';

/** A text without its `[[ ]]`, and where in it the marked words stand. */
export type Marked = { readonly text: string; readonly span: Span };

/** Reads a flag example; null when it has not exactly one pair of double brackets around at least one character. */
export function markedSpan(example: string): Marked | null {
  const start = example.indexOf('[[');
  const end = example.indexOf(']]');
  const once = start === example.lastIndexOf('[[') && end === example.lastIndexOf(']]');
  if (start < 0 || end < start + 3 || !once) return null;
  const text = example.slice(0, start) + example.slice(start + 2, end) + example.slice(end + 2);
  return { text, span: { start, end: end - 2 } };
}
