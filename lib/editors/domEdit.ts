import type { Edit, EditResult, UndoResult } from './adapter';
import type { DomBlock } from './domBlocks';
import { changeOf } from './changeOf';
import { caretKeeper } from './domCaret';
import { OBJECT } from './domKinds';
import { takeBack, undoLast } from './history';
import { keepSpaces } from './keepSpaces';
import { endPoint, startPoint, type DomPoint } from './domPoints';
import { select, selectionIn } from './domSelection';
import type { MinimalEdit } from './minimalEdit';
import { settled, writeOverSelection } from './write';

type Read = () => readonly DomBlock[];

/**
 * Writes `edit` through the browser's own editing command as one undo step, reads the whole text back, and puts the
 * caret where the writer had it. What the edit does not change keeps its formatting.
 */
export async function replaceInDom(host: HTMLElement, edit: Edit, read: Read): Promise<EditResult> {
  if (!host.isConnected) return { ok: false, reason: 'gone' };
  const change = changeOf(edit, read()[edit.place.block]?.block, 0);
  if (!change) return { ok: false, reason: 'changed' };
  // A mention, an image or a piece of code between the words would be written away unseen.
  const holdsObject = edit.blockText.slice(change.span.start, change.span.end).includes(OBJECT);
  if (holdsObject || !host.isContentEditable) return { ok: false, reason: 'refused' };
  return writeChange(host, edit.place.block, change, read);
}

/** Undoes the editor's last step; takes it back (redo) when the text then is not the one expected. */
export function undoInDom(host: HTMLElement, expected: readonly string[], read: Read): Promise<UndoResult> {
  return undoLast(host, expected, () => textsOf(read()), sameTexts);
}

async function writeChange(
  host: HTMLElement,
  index: number,
  change: MinimalEdit,
  read: Read,
): Promise<EditResult> {
  const blocks = read();
  const before = textsOf(blocks);
  const expected = before.map((text, at) => (at === index ? applied(text, change) : text));
  const caret = caretKeeper(host, blocks, index, change);
  host.focus({ preventScroll: true });
  // An editor may lay out its text anew when it gets the focus: other nodes, or other words.
  const now = read();
  if (!sameTexts(textsOf(now), before)) return { ok: false, reason: 'changed' };
  if (!selectChange(host, now[index], change)) {
    caret.unmoved(now);
    return { ok: false, reason: 'refused' };
  }
  keepSpaces(host, () => writeOverSelection(host.ownerDocument, change.text));
  if (sameTexts(textsOf(read()), expected)) caret.moved(read());
  const typed = await settled(host);
  if (!host.isConnected) return { ok: false, reason: 'gone' };
  const after = textsOf(read());
  if (sameTexts(after, expected) || (typed && !sameTexts(after, before))) return { ok: true };
  if (!(await takeBack(host, () => sameTexts(textsOf(read()), before))))
    return { ok: false, reason: 'altered' };
  caret.unmoved(read());
  return { ok: false, reason: 'refused' };
}

function applied(text: string, { span, text: words }: MinimalEdit): string {
  return text.slice(0, span.start) + words + text.slice(span.end);
}

function selectChange(host: HTMLElement, block: DomBlock | undefined, { span }: MinimalEdit): boolean {
  const segments = block?.segments ?? [];
  const end = endPoint(segments, span.end);
  // Nothing is written over when words are only added: both ends then stand at one and the same point.
  const start = span.start === span.end ? end : startPoint(segments, span.start);
  if (!start || !end) return false;
  select(host, { anchor: start, focus: end });
  const ends = selectionIn(host);
  return ends !== null && isSamePoint(ends.anchor, start) && isSamePoint(ends.focus, end);
}

function isSamePoint(a: DomPoint, b: DomPoint): boolean {
  return a.node === b.node && a.offset === b.offset;
}

function textsOf(blocks: readonly DomBlock[]): string[] {
  return blocks.map(({ block }) => block.text);
}

/** Browsers write a no-break space where a plain one would not be shown: the same text to its reader. */
function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => plain(text) === plain(b[index] ?? ''));
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').trimEnd();
}
