import type { EditorAdapter, Place } from './adapter';
import { readDomBlocks, type DomBlock } from './domBlocks';
import { onDomChange } from './domChange';
import { replaceInDom, undoInDom } from './domEdit';
import { domRange, endPoint, startPoint, textPoint } from './domPoints';
import { select, selectionIn } from './domSelection';
import { isElement } from './nodes';

/**
 * Any editing host whose document is the DOM: `contenteditable`, the body of a `designMode` document, and, until an
 * adapter of its own says otherwise, every unknown editor: each edit is read back, so that a refusal is seen.
 */
export function contentEditableAdapter(host: HTMLElement): EditorAdapter {
  let blocks: readonly DomBlock[] = [];
  const read = (): readonly DomBlock[] => (blocks = readDomBlocks(host));
  const rangeOf = (place: Place): Range | null => {
    const block = blocks[place.block];
    return block && host.isConnected ? domRange(block, place.span) : null;
  };
  return {
    kind: 'contenteditable',
    element: host,
    readBlocks: () => read().map(({ block }) => block),
    rangeOf,
    rectsOf: (place) => visibleRects(rangeOf(place)),
    replace: (edit) => replaceInDom(host, edit, read),
    undo: (expected) => undoInDom(host, expected, read),
    reveal: (place) => show(host, blocks, place, 'end'),
    select: (place) => show(host, blocks, place, 'all'),
    caret: () => {
      const ends = selectionIn(host);
      const point = ends && textPoint(read(), ends.focus);
      return point && clamp(point, blocks);
    },
    caretRect: () => caretRect(host),
    onChange: (listener, signal) => onDomChange(host, listener, signal),
  };
}

function visibleRects(range: Range | null): DOMRect[] {
  return range ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
}

function clamp(point: { block: number; offset: number }, blocks: readonly DomBlock[]) {
  const length = blocks[point.block]?.block.text.length ?? 0;
  return { block: point.block, offset: Math.min(point.offset, length) };
}

function show(host: HTMLElement, blocks: readonly DomBlock[], place: Place, which: 'end' | 'all'): void {
  const segments = blocks[place.block]?.segments ?? [];
  const start = startPoint(segments, place.span.start);
  const end = endPoint(segments, place.span.end);
  if (!start || !end) return;
  end.node.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  host.focus({ preventScroll: true });
  select(host, { anchor: which === 'end' ? end : start, focus: end });
}

function caretRect(host: HTMLElement): DOMRect | null {
  const focus = selectionIn(host)?.focus;
  if (!focus) return null;
  const range = host.ownerDocument.createRange();
  range.setStart(focus.node, focus.offset);
  const rect = range.getClientRects()[0];
  if (rect) return rect;
  // In an empty line there is nothing to measure but the line's own element.
  const line = focus.node.childNodes[focus.offset] ?? focus.node;
  return isElement(line) ? line.getBoundingClientRect() : null;
}
