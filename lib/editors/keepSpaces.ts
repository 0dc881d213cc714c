import { treeOf } from './nodes';

/**
 * Runs `write`, an editing command on the focused `host`, so that spaces stay plain spaces. Beside the border of two text
 * nodes Chromium turns a space next to emptied words into a no-break space and leaves it so; where white space is not
 * collapsed it has no reason to. For the length of the command, before anything is painted, a sheet says so: nothing in
 * the editor is touched.
 */
export function keepSpaces(host: HTMLElement, write: () => void): void {
  const tree = treeOf(host);
  const view = host.ownerDocument.defaultView ?? globalThis.window;
  const sheet = new view.CSSStyleSheet();
  const inside = host === host.ownerDocument.body ? 'body' : ':focus';
  sheet.replaceSync(`${inside}, ${inside} * { white-space-collapse: break-spaces !important; }`);
  tree.adoptedStyleSheets.push(sheet);
  write();
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
}
