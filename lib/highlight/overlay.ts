import { FIELD_COLOUR, LINE_COLOUR, type LineKind } from './highlightCss';

/** Words to underline where the browser cannot highlight them. */
export type OverlayLine = {
  readonly id: string;
  readonly kind: LineKind;
  /** The words' rectangles now, in the viewport's coordinates. */
  readonly rects: () => readonly DOMRect[];
};

const LINES: Readonly<Record<LineKind, string>> = {
  sure: `solid ${LINE_COLOUR}`,
  soft: `dotted ${LINE_COLOUR}`,
  field: `dashed ${FIELD_COLOUR}`,
};

const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 !important; pointer-events: none !important; z-index: 2147483646 !important;';

/**
 * Lines drawn over an editor, never in it, in a host of their own that exists only while there is something to draw.
 * Follows scrolling and resizing. Nothing is left when `signal` ends.
 */
export class Overlay {
  #lines: readonly OverlayLine[] = [];
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #following: AbortController | null = null;
  #frame = 0;

  constructor(
    private readonly editor: HTMLElement,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.show([]), { once: true });
  }

  /** Draws exactly these lines. */
  show(lines: readonly OverlayLine[]): void {
    this.#lines = lines;
    if (lines.length > 0) this.#appear();
    else this.#disappear();
    this.#paint();
  }

  #appear(): void {
    if (this.#host?.isConnected) return;
    const document = this.editor.ownerDocument;
    this.#host = document.createElement('div');
    this.#host.style.cssText = HOST_STYLE;
    this.#host.ariaHidden = 'true';
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    // Beside a modal dialog nothing is above it; inside it a line stands over the field.
    (this.editor.closest('dialog:modal') ?? document.documentElement).append(this.#host);
    this.#follow();
  }

  #disappear(): void {
    this.#following?.abort();
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  #follow(): void {
    const view = this.editor.ownerDocument.defaultView;
    this.#following?.abort();
    this.#following = new AbortController();
    const { signal } = this.#following;
    const soon = (): void => {
      if (this.#frame === 0) this.#frame = view?.requestAnimationFrame(() => this.#paint()) ?? 0;
    };
    view?.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    view?.addEventListener('resize', soon, { passive: true, signal });
    const resized = new ResizeObserver(soon);
    resized.observe(this.editor);
    signal.addEventListener('abort', () => resized.disconnect(), { once: true });
  }

  #paint(): void {
    this.#frame = 0;
    const boxes = this.#lines.flatMap((line) => line.rects().map((rect) => this.#box(line, rect)));
    this.#root?.replaceChildren(...boxes);
  }

  #box({ kind }: OverlayLine, rect: DOMRect): HTMLElement {
    const box = this.editor.ownerDocument.createElement('div');
    box.style.cssText = `position: absolute; left: ${String(rect.left)}px; top: ${String(rect.bottom - 2)}px; width: ${String(rect.width)}px; border-bottom: 2px ${LINES[kind]};`;
    return box;
  }
}
