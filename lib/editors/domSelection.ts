import type { DomPoint } from './domPoints';
import { isShadowRoot } from './nodes';

/** The two ends of a selection; `anchor` is where it began, `focus` the end that moves. */
export type Ends = { readonly anchor: DomPoint; readonly focus: DomPoint };

/**
 * The selection when both its ends are in `host`, also when the host stands in shadow roots (where the document's own
 * ends are moved out to the shadow host). Null when it is elsewhere.
 */
export function selectionIn(host: HTMLElement): Ends | null {
  const selection = host.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const ends = composedEnds(selection, shadowRootsAround(host));
  return ends && host.contains(ends.anchor.node) && host.contains(ends.focus.node) ? ends : null;
}

/** Puts the selection at `ends`, in whatever root they stand. */
export function select(host: HTMLElement, { anchor, focus }: Ends): void {
  const selection = host.ownerDocument.getSelection();
  selection?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function composedEnds(selection: Selection, shadowRoots: ShadowRoot[]): Ends | null {
  const range = selection.getComposedRanges({ shadowRoots })[0];
  if (!range) return null;
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  return selection.direction === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
}

function shadowRootsAround(node: Node): ShadowRoot[] {
  const root = node.getRootNode();
  return isShadowRoot(root) ? [root, ...shadowRootsAround(root.host)] : [];
}
