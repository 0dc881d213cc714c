/**
 * Writes over the selection through the browser's own editing command: the one way that keeps the native undo stack
 * and tells the page by an `input` event. (`insertText` with '' does nothing in Firefox, hence `delete`.)
 */
export function writeOverSelection(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** How long an editor in a hidden tab, where no frame is drawn, is given to answer, in milliseconds. */
const HIDDEN_TAB_WAIT = 100;

/**
 * Waits until an editor that answers to an edit later (a microtask, a render) has done so. Resolves to true when the
 * writer has pressed a key meanwhile: the text may then differ for that reason alone.
 */
export async function settled(element: HTMLElement): Promise<boolean> {
  const view = element.ownerDocument.defaultView;
  let typed = false;
  const onKey = (event: Event): void => {
    typed ||= event.isTrusted;
  };
  element.addEventListener('beforeinput', onKey, { capture: true });
  await new Promise<void>((resolve) => {
    view?.requestAnimationFrame(() => resolve());
    setTimeout(resolve, HIDDEN_TAB_WAIT);
  });
  element.removeEventListener('beforeinput', onKey, { capture: true });
  return typed;
}
