import type { Span } from '../text/span';
import { mirrorRects } from './fieldMirror';
import type { TextField } from './fieldEdit';

/** `OpaqueRange` (Chromium 148 and later): a range over the value of a field. https://github.com/whatwg/dom/pull/1404 */
type ValueRange = AbstractRange & Pick<Range, 'getClientRects'>;
type WithValueRange = { createValueRange(start: number, end: number): ValueRange };

/** A range over `span` of the field's value; null where the browser has none (Firefox): then the overlay draws. */
export function valueRange(field: TextField, span: Span): ValueRange | null {
  if (!hasValueRange(field) || span.end > field.value.length) return null;
  return field.createValueRange(span.start, span.end);
}

/** Rectangles of `span` of the value, one a line, in the viewport's coordinates, also of what is scrolled away. */
export function rectsInField(field: TextField, span: Span): DOMRect[] {
  const range = valueRange(field, span);
  const rects = range ? [...range.getClientRects()] : mirrorRects(field, span);
  return rects.filter(({ height }) => height > 0);
}

/** The same without what is scrolled out of the field's sight. */
export function visibleRectsInField(field: TextField, span: Span): DOMRect[] {
  const box = field.getBoundingClientRect();
  return rectsInField(field, span).filter((rect) => touches(rect, box));
}

function touches(rect: DOMRect, box: DOMRect): boolean {
  return rect.top < box.bottom && rect.bottom > box.top && rect.left < box.right && rect.right > box.left;
}

function hasValueRange(field: TextField): field is TextField & WithValueRange {
  return 'createValueRange' in field && typeof field.createValueRange === 'function';
}
