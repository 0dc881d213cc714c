import type { EditorAdapter, Place } from '../editors/adapter';
import { treeOf } from '../editors/nodes';
import { FIELD, SOFT, SURE, type LineKind } from './highlightCss';
import { Overlay, type OverlayLine } from './overlay';
import { ensureSheet, styleHighlights } from './rootSheet';

/** Words to underline. */
export type Underline = {
  /** Names the underline from one call to the next. */
  readonly id: string;
  readonly place: Place;
  readonly kind: LineKind;
};

const NAMES: Readonly<Record<LineKind, string>> = { sure: SURE, soft: SOFT, field: FIELD };

type Drawn = { readonly range: AbstractRange; readonly highlight: string };

/**
 * The underlines of one editor. All editors of a frame share the highlights; each adds and takes away its own ranges
 * alone. Nothing is left when `signal` ends.
 */
export class Highlighter {
  readonly #drawn = new Map<string, Drawn>();
  readonly #overlay: Overlay;
  readonly #view: Window & typeof globalThis;

  constructor(
    private readonly adapter: EditorAdapter,
    signal: AbortSignal,
  ) {
    this.#view = adapter.element.ownerDocument.defaultView ?? globalThis.window;
    this.#overlay = new Overlay(adapter.element, signal);
    styleHighlights(treeOf(this.adapter.element), signal);
    signal.addEventListener('abort', () => this.show([]), { once: true });
  }

  /** Underlines exactly these words. What is already underlined at its place is not touched, so nothing flickers. */
  show(underlines: readonly Underline[]): void {
    if (underlines.length > 0) ensureSheet(treeOf(this.adapter.element));
    const wanted = new Set(underlines.map(({ id }) => id));
    for (const id of this.#drawn.keys()) if (!wanted.has(id)) this.#erase(id);
    const lines = underlines.filter((underline) => !this.#draw(underline));
    this.#overlay.show(
      lines.map((line): OverlayLine => ({ ...line, rects: () => this.adapter.rectsOf(line.place) })),
    );
  }

  /** False when the words cannot be highlighted (no ranges in this browser's fields). */
  #draw({ id, place, kind }: Underline): boolean {
    const range = this.adapter.rangeOf(place);
    const old = this.#drawn.get(id);
    const highlight = NAMES[kind];
    if (range && old?.highlight === highlight && isSameRange(old.range, range)) return true;
    if (range) this.#shared(highlight).add(range);
    if (old) this.#erase(id);
    if (range) this.#drawn.set(id, { range, highlight });
    return range !== null;
  }

  #erase(id: string): void {
    const drawn = this.#drawn.get(id);
    this.#drawn.delete(id);
    const registry = this.#view.CSS.highlights;
    const shared = drawn && registry.get(drawn.highlight);
    if (!shared) return;
    shared.delete(drawn.range);
    if (shared.size === 0) registry.delete(drawn.highlight);
  }

  #shared(name: string): Highlight {
    const registry = this.#view.CSS.highlights;
    const shared = registry.get(name) ?? new this.#view.Highlight();
    if (!registry.has(name)) registry.set(name, shared);
    return shared;
  }
}

/** A range in a field is not moved by the browser when the value changes, so it is always drawn anew. */
function isSameRange(a: AbstractRange, b: AbstractRange): boolean {
  if (!(a instanceof Range) || !(b instanceof Range)) return false;
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
