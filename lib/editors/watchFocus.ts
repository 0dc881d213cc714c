import { deepActiveElement } from './editingHost';
import { isElement, isShadowRoot } from './nodes';

/**
 * Calls `onFocus` with the innermost element that takes the focus, also within open shadow roots (whose inner moves are
 * not seen outside them), and when the window gets the focus back: a `designMode` document has no element that does.
 */
export function watchFocus(
  document: Document,
  onFocus: (element: Element) => void,
  signal: AbortSignal,
): void {
  const watched = new WeakSet<EventTarget>();
  const options = { capture: true, passive: true, signal };
  const watch = (target: EventTarget): void => {
    if (watched.has(target)) return;
    watched.add(target);
    target.addEventListener('focusin', onFocusIn, options);
  };
  const onFocusIn = (event: Event): void => {
    const nodes = event.composedPath().filter((target) => target instanceof Node);
    nodes.filter(isShadowRoot).forEach(watch);
    const [target] = nodes;
    if (target && isElement(target)) onFocus(target);
  };
  const lookAround = (): void => {
    const active = deepActiveElement(document);
    for (let root = active?.getRootNode(); root && isShadowRoot(root); root = root.host.getRootNode())
      watch(root);
    if (active) onFocus(active);
  };
  watch(document);
  document.defaultView?.addEventListener('focus', lookAround, options);
  lookAround();
}
