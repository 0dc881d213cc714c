import type { Block, BlockKind } from '../text/block';
import { blocksOfText } from '../text/plainText';
import { markQuoted } from '../text/quotedMail';
import { isIsland, kindOf, OBJECT, roleOf, spacesOf } from './domKinds';
import { DomText, type Segment } from './domText';
import { isElement, isText } from './nodes';

/** A block of an editing host with the way back to its nodes. `segments` are in order; offsets are the block's own. */
export type DomBlock = { readonly block: Block; readonly segments: readonly Segment[] };

type Around = { readonly kind: BlockKind; readonly lang: string | null };
type RawBlock = Around & { readonly text: string; readonly segments: readonly Segment[] };

/** Reads the blocks of an editing host from its layout. Changes nothing. */
export function readDomBlocks(host: HTMLElement): DomBlock[] {
  const reader = new DomReader();
  reader.children(host, { kind: 'paragraph', lang: langAround(host) });
  reader.endBlock();
  return numbered(reader.raw.flatMap(splitLines));
}

class DomReader {
  readonly raw: RawBlock[] = [];
  #open = new DomText();
  #around: Around = { kind: 'paragraph', lang: null };

  children(element: Element, around: Around): void {
    const spaces = spacesOf(element);
    for (const node of element.childNodes) {
      if (isText(node)) this.#text(node, spaces, around);
      else if (isElement(node)) this.#element(node, around);
    }
  }

  endBlock(): void {
    const text = this.#open.text.replace(/[ \t\n]+$/u, '');
    if (text !== '') this.raw.push({ ...this.#around, text, segments: this.#open.segments });
    this.#open = new DomText();
  }

  #text(node: Text, spaces: 'kept' | 'lines' | 'collapsed', around: Around): void {
    if (this.#open.text === '') this.#around = around;
    this.#open.addText(node, spaces);
  }

  #element(element: Element, outer: Around): void {
    const role = roleOf(element);
    const around = { kind: kindOf(element, outer.kind), lang: element.getAttribute('lang') ?? outer.lang };
    if (role === 'inline') this.children(element, around);
    else if (role === 'block') this.#block(element, around);
    else if (role === 'break' || role === 'object')
      this.#unit(element, role === 'break' ? '\n' : OBJECT, outer);
  }

  #block(element: Element, around: Around): void {
    this.endBlock();
    if (!isIsland(element)) this.children(element, around);
    this.endBlock();
  }

  #unit(element: Element, unit: string, around: Around): void {
    if (this.#open.text === '') this.#around = around;
    this.#open.addElement(element, unit);
  }
}

/** Lines that are separated by `<br>` or kept line breaks are read as plain text is: blank lines and marks divide. */
function splitLines(raw: RawBlock): RawBlock[] {
  const blocks = blocksOfText(raw.text);
  return blocks.map((block, index) => ({
    kind: raw.kind === 'paragraph' ? block.kind : raw.kind,
    lang: raw.lang,
    text: block.text,
    segments: cut(raw.segments, block.start, blocks[index + 1]?.start ?? Infinity),
  }));
}

/**
 * The segments between two offsets, measured from the first. What follows a block's text up to the next block (a space
 * that is just being typed) stays with it: the caret may stand there.
 */
function cut(segments: readonly Segment[], start: number, end: number): Segment[] {
  return segments.flatMap((segment) => {
    const skip = Math.max(0, start - segment.start);
    const over = Math.max(0, segment.start + segment.length - end);
    const left = segment.length - skip - over;
    if (left <= 0) return [];
    return [{ ...segment, from: segment.from + skip, start: segment.start + skip - start, length: left }];
  });
}

/** Blocks with their offsets in the whole text, a line break between each; quoted mail and signatures marked. */
function numbered(raw: readonly RawBlock[]): DomBlock[] {
  let start = 0;
  const blocks = raw.map(({ kind, text, lang }): Block => {
    const block = { kind, text, start, langHint: lang };
    start += text.length + 1;
    return block;
  });
  return markQuoted(blocks).map((block, index) => ({ block, segments: raw[index]?.segments ?? [] }));
}

function langAround(host: HTMLElement): string | null {
  const holder = host.closest('[lang]');
  return holder && holder !== host.ownerDocument.documentElement ? holder.getAttribute('lang') : null;
}
