import type { Span } from '../text/span';
import type { Segment } from './domText';
import { treeOf } from './nodes';

/**
 * Runs `write`, an editing command on the focused `host`, so that the spaces around `span` stay plain spaces. Between
 * two text nodes Chromium turns a space beside emptied words into a no-break space and leaves it so; where white space
 * is not collapsed it has no reason to. For the length of the command, before anything is painted, a sheet says so:
 * nothing in the editor is touched.
 */
export function keepSpaces(
  host: HTMLElement,
  segments: readonly Segment[],
  span: Span,
  write: () => void,
): void {
  if (!isAtSeam(segments, span.start) && !isAtSeam(segments, span.end)) return write();
  const tree = treeOf(host);
  const view = host.ownerDocument.defaultView ?? globalThis.window;
  const sheet = new view.CSSStyleSheet();
  const inside = host === host.ownerDocument.body ? 'body' : ':focus';
  sheet.replaceSync(`${inside}, ${inside} * { white-space-collapse: break-spaces !important; }`);
  tree.adoptedStyleSheets.push(sheet);
  write();
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
}

/** True when the units on both sides of the offset stand in different nodes. */
function isAtSeam(segments: readonly Segment[], offset: number): boolean {
  return segments.some(({ start }) => start === offset && offset > 0);
}
