import type { Edit, EditResult } from './adapter';
import type { DomBlock } from './domBlocks';
import { caretKeeper } from './domCaret';
import { OBJECT } from './domKinds';
import { keepSpaces } from './keepSpaces';
import { endPoint, startPoint } from './domPoints';
import { select } from './domSelection';
import { minimalEdit, type MinimalEdit } from './minimalEdit';
import { actAndSettle, settled, writeOverSelection } from './write';

type Read = () => readonly DomBlock[];

/**
 * Writes `edit` through the browser's own editing command as one undo step, reads the whole text back, and puts the
 * caret where the writer had it. What the edit does not change keeps its formatting.
 */
export async function replaceInDom(host: HTMLElement, edit: Edit, read: Read): Promise<EditResult> {
  if (!host.isConnected) return { ok: false, reason: 'gone' };
  const block = read()[edit.place.block];
  if (!block || !stillReads(block, edit)) return { ok: false, reason: 'changed' };
  const change = inBlock(minimalEdit(edit.expected, edit.replacement), edit.place.span.start);
  // A mention, an image or a piece of code between the words would be written away unseen.
  const holdsObject = edit.blockText.slice(change.span.start, change.span.end).includes(OBJECT);
  if (holdsObject || !host.isContentEditable) return { ok: false, reason: 'refused' };
  return writeChange(host, edit.place.block, change, read);
}

/** Undoes the editor's last step; takes it back (redo) when the text then is not the one expected. */
export async function undoInDom(
  host: HTMLElement,
  expected: readonly string[],
  read: Read,
): Promise<boolean> {
  if (!host.isConnected) return false;
  host.focus({ preventScroll: true });
  await actAndSettle(host, () => host.ownerDocument.execCommand('undo'));
  if (sameTexts(textsOf(read()), expected)) return true;
  host.ownerDocument.execCommand('redo');
  return false;
}

function stillReads({ block }: DomBlock, { place, expected, blockText }: Edit): boolean {
  return block.text === blockText && block.text.slice(place.span.start, place.span.end) === expected;
}

function inBlock({ span, text }: MinimalEdit, offset: number): MinimalEdit {
  return { span: { start: span.start + offset, end: span.end + offset }, text };
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
  if (!selectChange(host, blocks[index], change)) return { ok: false, reason: 'refused' };
  keepSpaces(host, () => writeOverSelection(host.ownerDocument, change.text));
  if (sameTexts(textsOf(read()), expected)) caret.moved(read());
  const typed = await settled(host);
  if (!host.isConnected) return { ok: false, reason: 'gone' };
  const after = textsOf(read());
  if (sameTexts(after, expected) || (typed && !sameTexts(after, before))) return { ok: true };
  await takeBack(host, before, read);
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
  return true;
}

/** An editor may add a step or two of its own to the one that is taken back. */
const MOST_STEPS = 3;

/** The editor took something else than was written: what has been done since then is undone, as far as it goes. */
async function takeBack(host: HTMLElement, before: readonly string[], read: Read): Promise<void> {
  for (let step = 0; step < MOST_STEPS && !sameTexts(textsOf(read()), before); step += 1) {
    // One step must be seen before it is known whether another is needed.
    // oxlint-disable-next-line no-await-in-loop
    await actAndSettle(host, () => host.ownerDocument.execCommand('undo'));
  }
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
