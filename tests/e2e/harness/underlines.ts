import type { Frame, Page } from 'playwright-core';

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Words that are underlined in one frame. */
export type Underline = {
  /** The highlight's registered name: `tillit-sure`, `tillit-soft` or `tillit-field`. */
  readonly name: string;
  readonly text: string;
  /** Offsets in the field's value, or in the text content of the editing host. */
  readonly start: number;
  readonly end: number;
  /** Client rectangles in the frame's viewport, one a line. */
  readonly rects: readonly Rect[];
};

/**
 * Tillit's underlines in a frame, in reading order, read from the page's own world: `CSS.highlights` and its live
 * ranges, in fields, in editing hosts and in open shadow roots.
 */
export function underlinesIn(frame: Frame | Page): Promise<Underline[]> {
  return frame.evaluate(collect);
}

/** Just the words of findings that are underlined, in reading order. */
export async function underlinedWords(frame: Frame | Page): Promise<string[]> {
  return (await underlinesIn(frame)).filter(({ name }) => name !== 'tillit-field').map(({ text }) => text);
}

/** What is marked as to be filled in, in reading order. */
export async function fieldsMarked(frame: Frame | Page): Promise<string[]> {
  return (await underlinesIn(frame)).filter(({ name }) => name === 'tillit-field').map(({ text }) => text);
}

/** Runs in the page, so it brings all it needs. */
function collect(): Underline[] {
  const found: (Underline & { readonly field: Element | null })[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('tillit-')) continue;
    for (const range of highlight) found.push(read(name, range));
  }
  return found
    .toSorted(
      (a, b) => (a.rects[0]?.y ?? 0) - (b.rects[0]?.y ?? 0) || (a.rects[0]?.x ?? 0) - (b.rects[0]?.x ?? 0),
    )
    .map(({ name, text, start, end, rects }) => ({ name, text, start, end, rects }));

  function read(name: string, range: AbstractRange): Underline & { readonly field: Element | null } {
    if (!('startContainer' in range) || range.startContainer === undefined) return readField(name, range);
    const live = range.startContainer.ownerDocument?.createRange() ?? document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const host = editingHost(range.startContainer);
    const before = document.createRange();
    before.selectNodeContents(host);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    const text = live.toString();
    return { name, text, start, end: start + text.length, rects: plain(live.getClientRects()), field: null };
  }

  /** An `OpaqueRange` does not say whose it is: its field is the one that it lies in. */
  function readField(name: string, range: AbstractRange): Underline & { readonly field: Element | null } {
    const rects = plain((range as unknown as { getClientRects(): DOMRectList }).getClientRects());
    const first = rects[0];
    const field = first ? fieldsIn(document).find((one) => holds(one, first)) : undefined;
    const text = field?.value.slice(range.startOffset, range.endOffset) ?? '';
    return { name, text, start: range.startOffset, end: range.endOffset, rects, field: field ?? null };
  }

  function fieldsIn(root: Document | ShadowRoot): (HTMLInputElement | HTMLTextAreaElement)[] {
    return [...root.querySelectorAll('*')].flatMap((element) => {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return [element];
      return element.shadowRoot ? fieldsIn(element.shadowRoot) : [];
    });
  }

  function holds(field: Element, rect: Rect): boolean {
    const box = field.getBoundingClientRect();
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  }

  function editingHost(node: Node): Node {
    let host = node instanceof HTMLElement ? node : node.parentElement;
    while (host?.parentElement?.isContentEditable) host = host.parentElement;
    return host ?? node;
  }

  function plain(rects: DOMRectList): Rect[] {
    return [...rects].map(({ x, y, width, height }) => ({ x, y, width, height }));
  }
}
