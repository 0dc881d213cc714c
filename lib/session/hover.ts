import type { EditorSession } from './editorSession';
import type { Mark } from './mark';

/** How long the pointer rests on underlined words before the card opens, and how long it may be away, in ms. */
const REST = 300;
const AWAY = 350;
/** Stands for the card among the marks' ids. */
const CARD = 'card';

export type HoverActions = {
  readonly onOpen: (mark: Mark) => void;
  readonly onLeave: () => void;
  /** True when the pointer is over the card itself. */
  readonly isOnCard: (event: PointerEvent) => boolean;
};

/** Opens by resting on underlined words, never by a click: pressing a button anywhere cancels until the words are left. */
export function watchHover(session: EditorSession, actions: HoverActions): void {
  const { signal } = session;
  const view = session.adapter.element.ownerDocument.defaultView ?? globalThis.window;
  let over: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (act: () => void, delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) return;
    const mark = actions.isOnCard(event) ? null : markAt(session, event);
    const now = actions.isOnCard(event) ? CARD : (mark?.id ?? null);
    if (now === over) return;
    over = now;
    if (over === CARD) return clearTimeout(timer);
    if (mark) later(() => actions.onOpen(mark), REST);
    else later(actions.onLeave, AWAY);
  };

  view.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  view.addEventListener('pointerdown', () => clearTimeout(timer), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** The underlined words under the pointer, when nothing of the page lies over them. */
function markAt(session: EditorSession, event: PointerEvent): Mark | null {
  if (!event.composedPath().includes(session.adapter.element)) return null;
  const { clientX: x, clientY: y } = event;
  const isUnder = ({ left, right, top, bottom }: DOMRect): boolean =>
    left <= x && x <= right && top <= y && y <= bottom;
  return session.shown.find((mark) => session.rectsOf(mark).some(isUnder)) ?? null;
}
