import type { Span } from './span';

/** One edit: at `start`, `removed` units made way for `inserted` units. */
export type TextEdit = { readonly start: number; readonly removed: number; readonly inserted: number };

/**
 * The smallest single edit that makes `after` of `before`: what stands between their common beginning and end.
 * Of equal texts it removes and inserts nothing.
 */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, removed: before.length - start - same, inserted: after.length - start - same };
}

/** Where the span's words stand after the edit; null when the edit touched them. Typing next to them does not. */
export function remapSpan(span: Span, edit: TextEdit): Span | null {
  if (edit.removed === 0 && edit.inserted === 0) return span;
  if (edit.start >= span.end) return span;
  if (edit.start + edit.removed > span.start) return null;
  const shift = edit.inserted - edit.removed;
  return { start: span.start + shift, end: span.end + shift };
}
