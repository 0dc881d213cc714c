/**
 * Calls `listener` once for each batch of changes to the text of `host`, whoever makes them, before the next paint. An
 * input method's composition is left in peace: what changed meanwhile is told when it ends.
 */
export function onDomChange(host: HTMLElement, listener: () => void, signal: AbortSignal): void {
  let composing = false;
  const observer = new MutationObserver(() => {
    if (!composing) listener();
  });
  const options = { signal, passive: true };
  host.addEventListener('compositionstart', () => (composing = true), options);
  host.addEventListener('compositionend', () => ((composing = false), listener()), options);
  observer.observe(host, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
