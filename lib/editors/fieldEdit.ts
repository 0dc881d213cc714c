import type { Block } from '../text/block';
import type { Edit, EditResult } from './adapter';
import { changeOf } from './changeOf';
import { keepScroll } from './keepScroll';
import type { MinimalEdit } from './minimalEdit';
import { moveOffset } from './moveOffset';
import { takeBack } from './history';
import { settled, writeOverSelection } from './write';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/**
 * Writes `edit` into the field as one native undo step, reads it back, and puts the caret where the writer had it.
 * `block` is the block at the edit's place as the field reads now.
 */
export async function replaceInField(
  field: TextField,
  block: Block | undefined,
  edit: Edit,
): Promise<EditResult> {
  if (!field.isConnected) return { ok: false, reason: 'gone' };
  const change = changeOf(edit, block, block?.start ?? 0);
  if (!change) return { ok: false, reason: 'changed' };
  if (field.disabled || field.readOnly) return { ok: false, reason: 'refused' };
  return writeChange(field, change);
}

async function writeChange(field: TextField, change: MinimalEdit): Promise<EditResult> {
  const before = field.value;
  const expected = before.slice(0, change.span.start) + change.text + before.slice(change.span.end);
  const caret = readCaret(field);
  field.focus({ preventScroll: true });
  // A page may do something of its own when the field gets the focus.
  if (field.value !== before) return { ok: false, reason: 'changed' };
  field.setSelectionRange(change.span.start, change.span.end);
  writeOverSelection(field.ownerDocument, change.text);
  if (field.value === expected) restoreCaret(field, caret, (offset) => moveOffset(offset, change));
  const typed = await settled(field);
  if (!field.isConnected) return { ok: false, reason: 'gone' };
  if (field.value === expected || (typed && field.value !== before)) return { ok: true };
  if (!(await takeBack(field, () => field.value === before))) return { ok: false, reason: 'altered' };
  restoreCaret(field, caret, (offset) => offset);
  return { ok: false, reason: 'refused' };
}

type Caret = {
  readonly start: number;
  readonly end: number;
  readonly direction: 'forward' | 'backward' | 'none';
  readonly scrollBack: () => void;
};

function readCaret(field: TextField): Caret {
  return {
    start: field.selectionStart ?? 0,
    end: field.selectionEnd ?? 0,
    direction: field.selectionDirection ?? 'none',
    scrollBack: keepScroll(field),
  };
}

function restoreCaret(field: TextField, caret: Caret, move: (offset: number) => number): void {
  field.setSelectionRange(move(caret.start), move(caret.end), caret.direction);
  caret.scrollBack();
}
