import { isHtmlElement } from './nodes';

/**
 * The element that takes the input when the focus or the pointer is at `element`: a text field, the outermost editable
 * element around it, or the body of a `designMode` document. Null where nothing can be written, also in an island
 * that an editor has marked `contenteditable="false"`.
 */
export function editingHost(element: Element): HTMLElement | null {
  if (element.localName === 'textarea' || element.localName === 'input')
    return isHtmlElement(element) ? element : null;
  const document = element.ownerDocument;
  if (document.designMode === 'on') return document.body;
  return outermostEditable(element);
}

function outermostEditable(element: Element): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (!isHtmlElement(at)) continue;
    if (!at.isContentEditable) break;
    host = at;
  }
  return host;
}

/** The innermost focused element, looked for also in the open shadow roots of its document. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
