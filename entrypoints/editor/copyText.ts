/** Puts `text` on the clipboard. False when the browser does not allow it. Only after a person's own key or click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https have no clipboard of the new kind, and a page's policy may forbid it.
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true };
  globalThis.addEventListener('copy', give, options);
  const copied = document.execCommand('copy');
  globalThis.removeEventListener('copy', give, options);
  return copied;
}
