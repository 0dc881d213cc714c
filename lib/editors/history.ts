import type { UndoResult } from './adapter';
import { settled } from './write';

/** An editor may add a step or two of its own to the one that is taken back. */
const MOST_STEPS = 3;

/**
 * The editor took something else than was written: what has been done since then is undone. False when that does not bring
 * the text back; what was undone is then done again, for it was the writer's own.
 */
export async function takeBack(element: HTMLElement, isAsBefore: () => boolean): Promise<boolean> {
  let steps = 0;
  // One step must be seen before it is known whether another is needed.
  // oxlint-disable-next-line no-await-in-loop
  while (steps < MOST_STEPS && !isAsBefore() && (await step(element, 'undo'))) steps += 1;
  if (isAsBefore()) return true;
  // oxlint-disable-next-line no-await-in-loop
  for (; steps > 0; steps -= 1) await step(element, 'redo');
  return isAsBefore();
}

/**
 * Undoes the editor's last step; takes it back (redo) when the text then is not the one expected. `look` reads the text, `same`
 * compares what it read.
 */
export async function undoLast(
  element: HTMLElement,
  expected: readonly string[],
  look: () => readonly string[],
  same: (a: readonly string[], b: readonly string[]) => boolean,
): Promise<UndoResult> {
  if (!element.isConnected) return 'unchanged';
  element.focus({ preventScroll: true });
  const before = look();
  const ran = await step(element, 'undo');
  if (same(look(), expected)) return 'undone';
  if (ran) await step(element, 'redo');
  return same(look(), before) ? 'unchanged' : 'changed';
}

/** False when the browser has no such step. */
async function step(element: HTMLElement, command: 'undo' | 'redo'): Promise<boolean> {
  const ran = element.ownerDocument.execCommand(command);
  await settled(element);
  return ran;
}
