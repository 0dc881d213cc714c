import type { TextPoint } from './adapter';
import type { DomBlock } from './domBlocks';
import { endPoint, textPoint, type DomPoint } from './domPoints';
import { select, selectionIn, type Ends } from './domSelection';
import { keepScroll } from './keepScroll';
import type { MinimalEdit } from './minimalEdit';
import { moveOffset } from './moveOffset';

/** Remembers where the writer was while the selection is used for an edit. */
export type CaretKeeper = {
  /** Puts the caret back after the edit, with `blocks` as they now read. */
  moved(blocks: readonly DomBlock[]): void;
  /** Puts the caret back when nothing was written. */
  unmoved(blocks: readonly DomBlock[]): void;
};

/** Keeps the caret over `change` of the block at `index`. Does nothing when the caret was not in `host`. */
export function caretKeeper(
  host: HTMLElement,
  blocks: readonly DomBlock[],
  index: number,
  change: MinimalEdit,
): CaretKeeper {
  const ends = selectionIn(host);
  if (!ends) return { moved: () => undefined, unmoved: () => undefined };
  const anchor = keepEnd(host, blocks, ends.anchor);
  const focus = keepEnd(host, blocks, ends.focus);
  const scrollBack = keepScroll(host);
  const restore = (now: readonly DomBlock[], move: (point: TextPoint) => TextPoint): void => {
    putBack(host, { anchor: anchor(now, move), focus: focus(now, move) });
    scrollBack();
  };
  return {
    moved: (now) => restore(now, (point) => movePoint(point, index, change)),
    unmoved: (now) => restore(now, (point) => point),
  };
}

type KeptEnd = (now: readonly DomBlock[], move: (point: TextPoint) => TextPoint) => DomPoint;

/** In the text an end is kept as an offset; elsewhere (an empty line) as a live range, which the browser moves. */
function keepEnd(host: HTMLElement, blocks: readonly DomBlock[], end: DomPoint): KeptEnd {
  const live = host.ownerDocument.createRange();
  live.setStart(end.node, end.offset);
  const point = textPoint(blocks, end);
  return (now, move) => {
    const moved = point && move(point);
    const kept = moved && endPoint(now[moved.block]?.segments ?? [], moved.offset);
    return kept ?? { node: live.startContainer, offset: live.startOffset };
  };
}

function movePoint(point: TextPoint, index: number, change: MinimalEdit): TextPoint {
  return point.block === index ? { ...point, offset: moveOffset(point.offset, change) } : point;
}

function putBack(host: HTMLElement, ends: Ends): void {
  // Leaving the place and coming back closes the browser's typing step: what is typed next is undone on its own.
  host.ownerDocument.getSelection()?.removeAllRanges();
  if (host.contains(ends.anchor.node) && host.contains(ends.focus.node)) select(host, ends);
}
