import type { Block } from '../text/block';
import type { Span } from '../text/span';

/** A place in an editor: a span of one block, as `readBlocks()` last gave it. */
export type Place = {
  /** Index in the array that `readBlocks()` returned. */
  readonly block: number;
  /** Offsets in that block's text. */
  readonly span: Span;
};

/** One point in the text of an editor: an offset in one block, as `readBlocks()` last gave it. */
export type TextPoint = {
  /** Index in the array that `readBlocks()` returned. */
  readonly block: number;
  /** Offset in that block's text, in UTF-16 units. */
  readonly offset: number;
};

/** Replace `expected` at `place` by `replacement`. */
export type Edit = {
  readonly place: Place;
  /** The words that must stand there now; otherwise nothing is written. */
  readonly expected: string;
  /** The whole text of the block when it was judged; otherwise nothing is written. */
  readonly blockText: string;
  readonly replacement: string;
};

export type EditResult =
  /** Written and read back. */
  { readonly ok: true } | { readonly ok: false; readonly reason: NotWritten };

/**
 * `changed`: the words were other than expected. `refused`: the editor did not take the edit. `gone`: the field has left the
 * page. In these three the text is as it was. `altered`: the editor made something else of the edit, and its undo did
 * not bring the text back; the writer has to look.
 */
export type NotWritten = 'changed' | 'refused' | 'gone' | 'altered';

/** `unchanged`: the undo did not bring the expected text, and was taken back. `changed`: nor could it be taken back. */
export type UndoResult = 'undone' | 'unchanged' | 'changed';

/** What all kinds of editor look like to the session. One object per editor in use; it owns no timers. */
export type EditorAdapter = {
  /** `textarea`, `input`, `contenteditable` … for tests and the support table. */
  readonly kind: string;
  /** The element that takes the input: field, editing host, or the `body` of a `designMode` document. */
  readonly element: HTMLElement;
  /** The document's blocks in reading order. Reading never changes the page. */
  readBlocks(): readonly Block[];
  /** A live range over the place, fit for a CSS highlight; null where the text cannot be highlighted or has gone. */
  rangeOf(place: Place): AbstractRange | null;
  /** Client rectangles of the words, one a line, in the frame's viewport; empty when out of sight or gone. */
  rectsOf(place: Place): readonly DOMRect[];
  /** One undo step through the one channel that this editor listens to; caret kept; read back. */
  replace(edit: Edit): Promise<EditResult>;
  /** Undoes the editor's last step: `undone` when the whole text afterwards reads `expected` (the blocks' texts). */
  undo(expected: readonly string[]): Promise<UndoResult>;
  /** Scrolls the place into view and puts the caret after it; takes the focus. */
  reveal(place: Place): void;
  /** Selects the words at the place, so that typing writes over them; takes the focus. */
  select(place: Place): void;
  /** Where the writer's caret stands (the moving end of a selection); null when it is not in the text. */
  caret(): TextPoint | null;
  /** Client rectangle of the caret, a line high; null when unknown. The card stays off this line. */
  caretRect(): DOMRect | null;
  /**
   * Calls `listener` after every change of the text, also the editor's own, before the page is painted. Silent while
   * an input method composes; called once when it has finished. Ends with `signal`.
   */
  onChange(listener: () => void, signal: AbortSignal): void;
};
