import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deepActiveElement, editingHost } from '../lib/editors/editingHost';
import { isEligible } from '../lib/editors/eligible';
import { pageCall } from '../lib/messages/call';

declare global {
  /** The sentinel that stands in this frame, so that a newer one can retire it. Unseen by the page. */
  var tillitSentinel: AbortController | undefined;
  /** The life of the editor script in this frame. */
  var tillitEditor: AbortController | undefined;
}

/** Stands in every frame and does one thing: says when the focus comes to a place where prose is written. */
export default defineUnlistedScript(() => {
  globalThis.tillitSentinel?.abort();
  const watch = new AbortController();
  globalThis.tillitSentinel = watch;
  const { signal } = watch;
  const roots = new WeakSet<EventTarget>();
  let current: HTMLElement | null = null;

  const look = async (element: Element | null): Promise<void> => {
    const host = element && editingHost(element);
    if (!host || host === current || !isEligible(host)) return;
    current = host;
    const hasEditor = globalThis.tillitEditor?.signal.aborted === false;
    const answer = await pageCall('activate', hasEditor ? 'has-editor' : 'lacks-editor');
    if (!answer.ok && current === host) current = null;
    // The extension was replaced: this copy can reach nobody, and a newer one stands here.
    if (!browser.runtime?.id) watch.abort();
  };

  const onFocusIn = (event: Event): void => {
    const path = event.composedPath();
    // Focus that moves within a shadow root is not seen outside it.
    path.filter((target) => target instanceof ShadowRoot).forEach(listenIn);
    const [target] = path;
    if (target instanceof Element) void look(target);
  };
  const listenIn = (target: EventTarget): void => {
    if (roots.has(target)) return;
    roots.add(target);
    target.addEventListener('focusin', onFocusIn, { capture: true, passive: true, signal });
  };
  const lookAround = (): void => void look(deepActiveElement(document));

  listenIn(document);
  // A designMode document has no element that takes the focus, and a frame may get it back without `focusin`.
  globalThis.addEventListener('focus', lookAround, { passive: true, signal });
  globalThis.addEventListener('blur', () => (current = null), { passive: true, signal });
  if (document.hasFocus() || globalThis.top === globalThis.self) lookAround();
});
