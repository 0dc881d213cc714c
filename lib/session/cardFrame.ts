import type { Box } from './cardPlace';
import { placeCard } from './cardPlace';

/** Where the card has to stand and what it must not cover; null when the words are out of sight. */
export type Anchor = { readonly words: readonly Box[]; readonly writing: Box | null };

/** More than this the card never takes of the viewport's height. */
const LARGEST = 0.9;

/**
 * The card's own place on the page: a closed shadow root in the top layer, that no style of the page reaches and that adds
 * nothing to an editor. Goes when `signal` ends.
 */
export class CardFrame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What the card is rendered into. */
  readonly container: HTMLElement;
  readonly #view: Window;

  constructor(
    private readonly editor: HTMLElement,
    css: string,
    signal: AbortSignal,
  ) {
    const document = editor.ownerDocument;
    this.#view = document.defaultView ?? globalThis.window;
    this.host = document.createElement('tillit-card');
    this.host.popover = 'manual';
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.container = this.root.appendChild(document.createElement('div'));
    for (const name of POINTER_EVENTS) this.host.addEventListener(name, keepInside, { signal });
    this.#open();
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /** Puts the card beside the words. Called when it has been rendered, and when the page is scrolled or resized. */
  place(anchor: Anchor): void {
    const viewport = { width: this.#view.innerWidth, height: this.#view.innerHeight };
    this.#set('room', viewport.height * LARGEST);
    const { width, height } = this.container.getBoundingClientRect();
    const place = placeCard(width, height, { viewport, ...anchor });
    this.#set('left', place.left);
    this.#set('top', place.top);
    this.#set('room', place.room);
  }

  /** The buttons of the card in their order. */
  controls(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('button')];
  }

  /** Calls `listener` when a person presses a button of the mouse, or touches, anywhere else. */
  onPressBeside(listener: () => void, signal: AbortSignal): void {
    const onPress = (event: Event): void => {
      if (event.isTrusted && !event.composedPath().includes(this.host)) listener();
    };
    this.#view.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
  }

  /** False when the page has taken the card away. */
  get isShown(): boolean {
    return this.host.isConnected && this.host.matches(':popover-open');
  }

  /** True when the person is in the card with the keyboard. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** True when the person is in the card, with the keyboard or the pointer. */
  get isInUse(): boolean {
    return this.hasFocus || this.host.matches(':hover');
  }

  #open(): void {
    // A modal dialog makes everything beside it inert: inside it the card can be used.
    const modal = closestModal(this.editor);
    (modal ?? this.editor.ownerDocument.documentElement).append(this.host);
    this.host.showPopover();
  }

  #set(name: 'left' | 'top' | 'room', pixels: number): void {
    this.host.style.setProperty(`--tillit-${name}`, `${String(Math.round(pixels))}px`);
  }
}

const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'wheel',
];

/** A page that closes its window on a click beside it does not see the clicks in the card. */
function keepInside(event: Event): void {
  event.stopPropagation();
  // The focus stays in the text when the card is used with the mouse.
  if (event.type === 'mousedown') event.preventDefault();
}

/** The modal dialog around the editor, also around the shadow hosts it stands in. */
function closestModal(editor: Element): Element | null {
  const modal = editor.closest('dialog:modal');
  const root = editor.getRootNode();
  return modal ?? (root instanceof ShadowRoot ? closestModal(root.host) : null);
}
