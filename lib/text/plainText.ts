import type { Block, BlockKind } from './block';
import { isFence, isRule, isTableRow, isUnderline, lineMark } from './lineMarks';
import { linesOf, type Line } from './lines';
import { markQuoted } from './quotedMail';
import { announcesQuote, isMailHead } from './quoteHeader';
import { isClosingLine, isShyClosing, isSignatureLine, isSignatureRule } from './signature';

const CODE_INDENT = /^(?: {4}|\t)\s*\S/u;

/**
 * The blocks of a plain text, in reading order: `text.slice(block.start, block.start + block.text.length)` is the
 * block's text. A blank line, a list mark, a heading (`#`, or underlined), `>` and a letter's closing words begin a
 * new block; a single line break is a wrapped line. Fenced code, and lines indented by four after a blank line, are
 * code. Quoted earlier mail and signatures are marked.
 */
export function blocksOfText(text: string): Block[] {
  const reader = new BlockReader(text, linesOf(text));
  return markQuoted(reader.read());
}

/** Walks the lines with at most one block open. */
class BlockReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #blocks: Block[] = [];
  /** The open block: its kind, its first unit and the end of its last line. */
  #open: { kind: BlockKind; start: number; end: number; lines: number; closing: boolean } | null = null;
  #afterBlank = true;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): Block[] {
    for (let i = 0; i < this.#lines.length; i++) {
      const line = this.#lines[i];
      if (line) i = this.#readLine(line, i);
    }
    this.#close();
    return this.#blocks;
  }

  /** Reads the line at `i`, and what belongs to it; returns the index of the last line read. */
  #readLine(line: Line, i: number): number {
    if (isFence(line.text)) return this.#readFenced(i);
    if (line.text.trim() === '') this.#close();
    else if (this.#open?.lines === 1 && this.#open.kind === 'paragraph' && isUnderline(line.text)) {
      this.#open.kind = 'heading';
      this.#close();
    } else if (isRule(line.text)) this.#close();
    else if (this.#isCode(line.text) || this.#isInTable(i)) this.#addCode(line);
    else this.#readWords(line, i);
    this.#afterBlank = line.text.trim() === '';
    return i;
  }

  #readFenced(i: number): number {
    this.#close();
    let last = i + 1;
    while (last < this.#lines.length && !isFence(this.#lines[last]?.text ?? '')) {
      const line = this.#lines[last];
      if (line) this.#add('code', line.start, line);
      last++;
    }
    this.#close();
    return last;
  }

  /** A table is kept as it stands, like code: its cells are no sentences. One row alone may be words between bars. */
  #isInTable(i: number): boolean {
    const row = (at: number) => isTableRow(this.#lines[at]?.text ?? '');
    return row(i) && (row(i - 1) || row(i + 1));
  }

  #addCode(line: Line): void {
    if (this.#open && this.#open.kind !== 'code') this.#close();
    this.#add('code', line.start, line);
  }

  /** Indented by four, and no part of a list item or of a paragraph. */
  #isCode(line: string): boolean {
    if (!CODE_INDENT.test(line) || lineMark(line) !== null) return false;
    if (this.#open) return this.#open.kind === 'code';
    return this.#afterBlank && this.#blocks.at(-1)?.kind !== 'list-item';
  }

  #readWords(line: Line, i: number): void {
    if (this.#open?.kind === 'code') this.#close();
    const mark = lineMark(line.text);
    if (mark && (mark.kind !== 'list-item' || mark.mayInterrupt || !this.#inParagraph())) {
      this.#close();
      this.#add(mark.kind, line.start + mark.length, line);
      if (mark.kind !== 'list-item') this.#close();
      return;
    }
    if (this.#begins(line.text, i)) this.#close();
    this.#add('paragraph', line.start, line);
    if (isSignatureRule(line.text) || (this.#open && announcesQuote(this.#openText()))) this.#close();
  }

  #inParagraph(): boolean {
    return this.#open?.kind === 'paragraph';
  }

  /** Whether a line without a mark begins a block all the same: a letter's end, or an earlier letter's head. */
  #begins(line: string, i: number): boolean {
    const following = this.#lines.slice(i + 1, i + 4).map((next) => next.text);
    if (this.#open?.closing && !isSignatureLine(line)) return true;
    if (isSignatureRule(line) || isClosingLine(line) || isShyClosing(line, following[0] ?? '')) return true;
    if (isMailHead(line, following.join('\n'))) return true;
    return announcesQuote(line) && !this.#continuesAnnouncement();
  }

  /** Mail programs wrap "On Monday … Anna\n<anna@example.org> wrote:". */
  #continuesAnnouncement(): boolean {
    return this.#open?.lines === 1 && /^(?:on|den|på|\d)/iu.test(this.#openText());
  }

  #openText(): string {
    return this.#open ? this.#text.slice(this.#open.start, this.#open.end) : '';
  }

  /** Adds the line to the open block, or opens one of `kind` at `start`. */
  #add(kind: BlockKind, start: number, line: Line): void {
    const end = line.start + line.text.length;
    if (!this.#open) this.#open = { kind, start, end, lines: 0, closing: isClosingLine(line.text) };
    this.#open.end = end;
    this.#open.lines++;
  }

  #close(): void {
    if (!this.#open) return;
    const { kind, start } = this.#open;
    const raw = this.#openText();
    this.#open = null;
    const trimmed = kind === 'code' ? raw : raw.trim();
    if (trimmed.trim() === '') return;
    const lead = kind === 'code' ? 0 : raw.length - raw.trimStart().length;
    this.#blocks.push({ kind, text: trimmed, start: start + lead, langHint: null });
  }
}
