/**
 * What a block is in its document. Only the first four are judged; the others are kept so that
 * offsets and reading order stay whole.
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  /** Somebody else's words: `>` lines, `blockquote`, what follows "On … wrote:". */
  | 'quote'
  /** From a signature mark to the end of the message. */
  | 'signature'
  | 'code';

/** The unit that is read at a time: a paragraph, a list item, a heading, a cell. */
export type Block = {
  readonly kind: BlockKind;
  /**
   * The block's text exactly as it stands in the document, without list mark or `>`.
   * May hold single newlines (a wrapped paragraph): they count as spaces.
   */
  readonly text: string;
  /** Offset of `text` in the document's plain text, in UTF-16 units. */
  readonly start: number;
  /** BCP 47 tag of the nearest `lang` attribute, or null. Breaks ties only: the words decide. */
  readonly langHint: string | null;
};

/** True for the kinds of block that hold the writer's own running words. */
export function isJudged(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'heading' || kind === 'list-item' || kind === 'table-cell';
}
