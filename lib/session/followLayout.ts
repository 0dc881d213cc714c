/** Calls `again` when the page is scrolled or resized and when what is in `container` changes, until `signal`. */
export function followLayout(container: HTMLElement, again: () => void, signal: AbortSignal): void {
  globalThis.addEventListener('scroll', again, { capture: true, passive: true, signal });
  globalThis.addEventListener('resize', again, { passive: true, signal });
  const grown = new MutationObserver(again);
  grown.observe(container, { subtree: true, childList: true });
  signal.addEventListener('abort', () => grown.disconnect(), { once: true });
}
