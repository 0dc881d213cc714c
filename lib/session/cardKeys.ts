import type { CardFrame } from './cardFrame';

export type CardKeyActions = {
  /** Escape: the card goes and the focus returns. */
  readonly onClose: () => void;
  /** Anything typed into the text while the card stands open by mouse: the writer has gone on. */
  readonly onTyping: () => void;
};

/** Keys that the card keeps to itself while it is open, wherever the focus is. */
const OWN_KEYS = new Set(['Escape', 'Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter']);
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']);

/**
 * What one key does while `frame` stands open. Returns true when the page is not to see it. Only a person's own key
 * presses count; an input method that is composing keeps its keys.
 */
export function cardKey(event: KeyboardEvent, frame: CardFrame, actions: CardKeyActions): boolean {
  if (!event.isTrusted || event.isComposing) return false;
  const inside = frame.hasFocus;
  const isOwn = OWN_KEYS.has(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.type !== 'keydown') return inside || isOwn;
  if (isOwn) return ownKey(event, frame, actions);
  if (inside) return true;
  if (!MODIFIERS.has(event.key)) actions.onTyping();
  return false;
}

function ownKey(event: KeyboardEvent, frame: CardFrame, { onClose }: CardKeyActions): boolean {
  if (event.key === 'Escape') onClose();
  else if (event.key !== 'Enter' || !frame.hasFocus) moveFocus(frame, event);
  // Enter on a button is the browser's to turn into a click.
  if (event.key !== 'Enter' || !frame.hasFocus) event.preventDefault();
  return true;
}

function moveFocus(frame: CardFrame, { key, shiftKey }: KeyboardEvent): void {
  const controls = frame.controls();
  const at = controls.findIndex((control) => control === frame.root.activeElement);
  if (at < 0) return focusFirst(frame);
  const back = key === 'ArrowUp' || key === 'ArrowLeft' || (key === 'Tab' && shiftKey);
  controls.at((at + (back ? -1 : 1)) % controls.length)?.focus();
}

/** The first rewording; without one, the first button after the one that closes: it asks why, or quiets. */
export function focusFirst(frame: CardFrame): void {
  const controls = frame.controls();
  const first =
    controls.find((control) => control.classList.contains('rewording')) ?? controls[1] ?? controls[0];
  first?.focus({ preventScroll: true });
  // In a low window it lies below the card's own fold.
  first?.scrollIntoView({ block: 'nearest' });
}
