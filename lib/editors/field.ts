import type { Block } from '../text/block';
import { blocksOfText } from '../text/plainText';
import { sameTexts } from '../text/sameTexts';
import type { Span } from '../text/span';
import type { EditorAdapter, Place, TextPoint } from './adapter';
import { replaceInField, type TextField } from './fieldEdit';
import { rectsInField, valueRange, visibleRectsInField } from './fieldGeometry';
import { onFieldChange } from './fieldChange';
import { undoLast } from './history';

/** True for a textarea and an input, of whatever window. */
export function isTextField(element: Element): element is TextField {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** Textarea and text input: the text is `value`, the undo stack the browser's own. */
export function fieldAdapter(field: TextField): EditorAdapter {
  const text = new FieldText(field);
  return {
    kind: field.localName,
    element: field,
    readBlocks: () => text.read(),
    rangeOf: (place) => {
      const span = text.spanOf(place);
      return span ? valueRange(field, span) : null;
    },
    rectsOf: (place) => {
      const span = text.spanOf(place);
      return span ? visibleRectsInField(field, span) : [];
    },
    replace: (edit) => replaceInField(field, text.read()[edit.place.block], edit),
    undo: (expected) => undoLast(field, expected, () => text.read().map((block) => block.text), sameTexts),
    reveal: (place) => reveal(field, text.spanOf(place), 'end'),
    select: (place) => reveal(field, text.spanOf(place), 'all'),
    caret: () => text.pointAt(caretOffset(field)),
    caretRect: () => visibleRectsInField(field, caretSpan(caretOffset(field)))[0] ?? null,
    onChange: (listener, signal) => onFieldChange(field, listener, signal),
  };
}

/** The field's blocks, read again only when the value is another. */
class FieldText {
  #value: string | null = null;
  #blocks: readonly Block[] = [];

  constructor(private readonly field: TextField) {}

  read(): readonly Block[] {
    if (this.#value !== this.field.value) {
      this.#value = this.field.value;
      this.#blocks = blocksOfText(this.#value);
    }
    return this.#blocks;
  }

  /** The place as offsets in `value`; null when the value is no longer the one that was read. */
  spanOf(place: Place): Span | null {
    const block = this.#blocks[place.block];
    if (!block || this.#value !== this.field.value) return null;
    return { start: block.start + place.span.start, end: block.start + place.span.end };
  }

  pointAt(offset: number): TextPoint | null {
    const index = this.read().findLastIndex((block) => block.start <= offset);
    const block = this.#blocks[index];
    return block ? { block: index, offset: Math.min(offset - block.start, block.text.length) } : null;
  }
}

function caretOffset(field: TextField): number {
  const end = field.selectionDirection === 'backward' ? field.selectionStart : field.selectionEnd;
  return end ?? 0;
}

/** The caret as a span that has a rectangle: the unit before it, or nothing at the very start. */
function caretSpan(offset: number): Span {
  return { start: Math.max(0, offset - 1), end: offset };
}

function reveal(field: TextField, span: Span | null, which: 'end' | 'all'): void {
  if (!span) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(which === 'end' ? span.end : span.start, span.end);
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const rect = rectsInField(field, span)[0];
  if (rect) scrollInside(field, rect);
}

/** Scrolls the field itself so that `rect`, in the viewport's coordinates, stands in its middle when it was outside. */
function scrollInside(field: TextField, rect: DOMRect): void {
  const box = field.getBoundingClientRect();
  if (rect.top < box.top || rect.bottom > box.bottom) field.scrollTop += rect.top - box.top - box.height / 2;
  if (rect.left < box.left || rect.right > box.right)
    field.scrollLeft += rect.left - box.left - box.width / 2;
}
