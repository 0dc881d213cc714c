import { isShadowRoot } from './nodes';

/**
 * Remembers how far `element` and everything around it is scrolled; the answer puts it back. Editing commands scroll to
 * what they change, away from where the writer is.
 */
export function keepScroll(element: Element): () => void {
  const kept = chain(element).map((at) => ({ at, top: at.scrollTop, left: at.scrollLeft }));
  return () => {
    for (const { at, top, left } of kept) {
      if (at.scrollTop !== top) at.scrollTop = top;
      if (at.scrollLeft !== left) at.scrollLeft = left;
    }
  };
}

function chain(element: Element): Element[] {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (isShadowRoot(root) ? root.host : null);
  return parent ? [element, ...chain(parent)] : [element];
}
