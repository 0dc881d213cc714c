import { HIGHLIGHT_CSS } from './highlightCss';

type Adopted = { readonly sheet: CSSStyleSheet; users: number };

const adopted = new WeakMap<Document | ShadowRoot, Adopted>();

/**
 * Lets highlights show in `root` (a document or an open shadow root) until `signal` ends. Done with an adopted sheet: no
 * element is added, and a page's `style-src 'none'` does not stop it. Sessions in one root share the sheet.
 */
export function styleHighlights(root: Document | ShadowRoot, signal: AbortSignal): void {
  const entry = adopted.get(root) ?? newEntry(root);
  entry.users += 1;
  ensureSheet(root);
  signal.addEventListener('abort', () => release(root, entry), { once: true });
}

/** Puts the sheet back where the page has set its own list of sheets anew. */
export function ensureSheet(root: Document | ShadowRoot): void {
  const sheet = adopted.get(root)?.sheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function newEntry(root: Document | ShadowRoot): Adopted {
  const document = root.ownerDocument ?? root;
  const view = document.defaultView ?? globalThis.window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(HIGHLIGHT_CSS);
  const entry = { sheet, users: 0 };
  adopted.set(root, entry);
  return entry;
}

function release(root: Document | ShadowRoot, entry: Adopted): void {
  entry.users -= 1;
  if (entry.users > 0) return;
  adopted.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
}
