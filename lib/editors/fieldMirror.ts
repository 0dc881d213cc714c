import type { Span } from '../text/span';
import type { TextField } from './fieldEdit';

/** What decides where a field breaks its lines and how wide its letters are. */
const COPIED = [
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
  'font-stretch',
  'font-feature-settings',
  'font-kerning',
  'letter-spacing',
  'line-height',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-spacing',
  'word-break',
  'overflow-wrap',
  'writing-mode',
  'hyphens',
] as const;

/**
 * Rectangles of `span` in a field whose text the browser gives no range for: the text is laid out once in a copy, outside
 * the editor and out of sight, which is taken away again at once.
 */
export function mirrorRects(field: TextField, span: Span): DOMRect[] {
  const document = field.ownerDocument;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const mirror = root.appendChild(document.createElement('div'));
  const text = mirror.appendChild(document.createTextNode(`${field.value}\u200B`));
  dress(host, mirror, field);
  document.documentElement.append(host);
  const rects = measure(text, span, field, mirror);
  host.remove();
  return rects;
}

function dress(host: HTMLElement, mirror: HTMLElement, field: TextField): void {
  const style = getComputedStyle(field);
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;visibility:hidden!important;';
  for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
  const isLine = field.localName === 'input';
  mirror.style.boxSizing = 'border-box';
  mirror.style.whiteSpace = isLine ? 'pre' : 'pre-wrap';
  mirror.style.width = isLine ? 'max-content' : `${String(field.clientWidth)}px`;
  if (!isLine) return;
  mirror.style.paddingBlock = '0';
  mirror.style.lineHeight = `${String(field.clientHeight)}px`;
}

function measure(text: Text, span: Span, field: TextField, mirror: HTMLElement): DOMRect[] {
  const range = field.ownerDocument.createRange();
  range.setStart(text, span.start);
  range.setEnd(text, Math.min(span.end, field.value.length));
  const box = field.getBoundingClientRect();
  const origin = mirror.getBoundingClientRect();
  const dx = box.left + field.clientLeft - field.scrollLeft - origin.left;
  const dy = box.top + field.clientTop - field.scrollTop - origin.top;
  return [...range.getClientRects()].map(
    (rect) => new DOMRect(rect.x + dx, rect.y + dy, rect.width, rect.height),
  );
}
