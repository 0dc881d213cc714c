import type { Spaces } from './domKinds';

/** A stretch of a block's text that stands, unit for unit, in one node. */
export type Segment = {
  /** The text node; or the element that one unit (a line break, an object) stands for. */
  readonly node: Text | Element;
  /** Offset in the text node of the first unit; 0 for an element. */
  readonly from: number;
  /** Offset of the first unit in the block's text. */
  readonly start: number;
  /** In UTF-16 units; 1 for an element. */
  readonly length: number;
};

/** Marks that editors leave in the text for their own use; they are no letters and take no room. */
const ZERO_WIDTH = /[\u200B\u2060\uFEFF\u00AD]/u;
const COLLAPSIBLE = /[ \t\n\r\f]/u;

/** The text of one block as it is shown, with the way back to its nodes. */
export class DomText {
  text = '';
  readonly segments: Segment[] = [];

  /** Adds what is shown of a text node. */
  addText(node: Text, spaces: Spaces): void {
    const { data } = node;
    for (let at = 0; at < data.length; at += 1) {
      const shown = this.#shown(data[at] ?? '', spaces);
      if (shown !== '') this.#push(node, at, shown);
    }
  }

  /** Adds one unit that stands for an element. */
  addElement(element: Element, unit: string): void {
    if (unit === '\n') this.#dropTrailingSpace();
    this.segments.push({ node: element, from: 0, start: this.text.length, length: 1 });
    this.text += unit;
  }

  #shown(unit: string, spaces: Spaces): string {
    if (ZERO_WIDTH.test(unit) || unit === '\r') return '';
    if (spaces === 'kept' || !COLLAPSIBLE.test(unit)) return unit;
    if (spaces === 'lines' && unit === '\n') return unit;
    return this.text === '' || /[ \n]$/u.test(this.text) ? '' : ' ';
  }

  #push(node: Text, at: number, unit: string): void {
    const last = this.segments.at(-1);
    if (
      last?.node === node &&
      last.from + last.length === at &&
      last.start + last.length === this.text.length
    ) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + 1 };
    } else {
      this.segments.push({ node, from: at, start: this.text.length, length: 1 });
    }
    this.text += unit;
  }

  /** A space before a line break is not shown. */
  #dropTrailingSpace(): void {
    const last = this.segments.at(-1);
    if (!last || !this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    if (last.length === 1) this.segments.pop();
    else this.segments[this.segments.length - 1] = { ...last, length: last.length - 1 };
  }
}
