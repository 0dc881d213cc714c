import type { Span } from '../text/span';
import type { TextPoint } from './adapter';
import type { DomBlock } from './domBlocks';
import type { Segment } from './domText';
import { isText } from './nodes';

/** A boundary point of the DOM. */
export type DomPoint = { readonly node: Node; readonly offset: number };

/** A live range over `span` of the block; null when the block has not that text. */
export function domRange({ segments }: DomBlock, span: Span): Range | null {
  const start = startPoint(segments, span.start);
  const end = endPoint(segments, span.end);
  if (!start || !end || span.start >= span.end) return null;
  const range = start.node.ownerDocument?.createRange();
  range?.setStart(start.node, start.offset);
  range?.setEnd(end.node, end.offset);
  return range ?? null;
}

/** The point just before the unit at `offset`, in that unit's own node. */
export function startPoint(segments: readonly Segment[], offset: number): DomPoint | null {
  const segment = segments.find(({ start, length }) => start <= offset && offset < start + length);
  return segment ? pointIn(segment, offset) : endPoint(segments, offset);
}

/** The point just after the unit before `offset`, in that unit's own node; at 0 the point before the first unit. */
export function endPoint(segments: readonly Segment[], offset: number): DomPoint | null {
  const segment = segments.find(({ start, length }) => start < offset && offset <= start + length);
  const first = segments[0];
  if (segment) return pointIn(segment, offset);
  return first && offset <= first.start ? pointIn(first, first.start) : null;
}

function pointIn({ node, from, start }: Segment, offset: number): DomPoint {
  if (isText(node)) return { node, offset: from + offset - start };
  const parent = node.parentNode ?? node;
  const index = [...parent.childNodes].findIndex((child) => child === node);
  return { node: parent, offset: index + offset - start };
}

/** Where a boundary point of the DOM stands in the text; null when no block's text touches it. */
export function textPoint(blocks: readonly DomBlock[], point: DomPoint): TextPoint | null {
  for (const [block, { segments }] of blocks.entries()) {
    const offset = offsetIn(segments, point);
    if (offset !== null) return { block, offset };
  }
  return null;
}

function offsetIn(segments: readonly Segment[], point: DomPoint): number | null {
  const own = segments.filter(({ node }) => node === point.node);
  if (own.length > 0) return offsetInNode(own, point.offset);
  const child = point.node.childNodes[point.offset];
  const before = point.node.childNodes[point.offset - 1];
  const next = segments.find(({ node }) => child !== undefined && isInside(node, child));
  if (next) return next.start;
  const last = segments.findLast(({ node }) => before !== undefined && isInside(node, before));
  return last ? last.start + last.length : null;
}

/** The nearest unit to an offset in a text node, some of whose units may not be shown. */
function offsetInNode(own: readonly Segment[], offset: number): number {
  const segment = own.findLast(({ from }) => from <= offset) ?? own[0];
  if (!segment) return 0;
  return segment.start + Math.max(0, Math.min(offset - segment.from, segment.length));
}

function isInside(node: Node, container: Node): boolean {
  return container.contains(node);
}
