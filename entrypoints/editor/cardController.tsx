import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import css from '../../components/card/card.css?inline';
import { Card } from '../../components/card/Card';
import type { CardProblem, CardQuiet } from '../../components/card/cardProps';
import { deepActiveElement } from '../../lib/editors/editingHost';
import { CardFrame, type Anchor } from '../../lib/session/cardFrame';
import { cardKey, focusFirst } from '../../lib/session/cardKeys';
import type { EditorSession } from '../../lib/session/editorSession';
import { watchHover } from '../../lib/session/hover';
import type { Mark } from '../../lib/session/mark';
import type { Texts } from '../../lib/texts';
import { copyText } from './copyText';
import { rewordingsOf } from './rewordingsOf';

type Open = {
  readonly mark: Mark;
  readonly blockText: string;
  readonly frame: CardFrame;
  readonly root: Root;
  readonly life: AbortController;
  readonly by: 'mouse' | 'keyboard';
  problem: CardProblem | null;
  /** A rewording is being written: the words are expected to go. */
  busy: boolean;
};

/** The card of one editor: opened at a mark, and gone when its words go, the writer goes on, or the session ends. */
export class CardController {
  #open: Open | null = null;

  constructor(
    private readonly session: EditorSession,
    private readonly texts: Texts,
    private readonly onQuiet: (wish: CardQuiet, mark: Mark) => void,
  ) {
    watchHover(session, {
      onOpen: (mark) => this.open(mark, 'mouse'),
      onLeave: () => this.#leave(),
      isOnCard: (event) => this.#open !== null && event.composedPath().includes(this.#open.frame.host),
    });
    session.onUpdate(() => this.#follow(), session.signal);
    session.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** The open card's own tree, which the page cannot reach; null when no card is open. */
  get root(): ShadowRoot | null {
    return this.#open?.frame.root ?? null;
  }

  /** Opens the card at `mark`. By keyboard it takes the focus and gives it back; by mouse it leaves it where it is. */
  open(mark: Mark, by: 'mouse' | 'keyboard'): void {
    if (this.#open?.mark.id === mark.id && this.#open.by === by) return;
    this.close();
    const life = new AbortController();
    const frame = new CardFrame(this.session.adapter.element, css, life.signal);
    const root = createRoot(frame.container);
    const blockText = this.session.texts[mark.block] ?? '';
    this.#open = { mark, blockText, frame, root, life, by, problem: null, busy: false };
    this.#render(this.#open);
    this.#followLayout(frame, life.signal);
    if (by === 'keyboard') focusFirst(frame);
  }

  /** Closes the card; the focus goes back to the text when the card had it. */
  close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const hadFocus = open.frame.hasFocus;
    open.life.abort();
    open.root.unmount();
    if (hadFocus) this.session.adapter.element.focus({ preventScroll: true });
  }

  /** Lets the card have a key first; true when the page is not to see it. */
  key(event: KeyboardEvent): boolean {
    if (!this.#open) return false;
    return cardKey(event, this.#open.frame, {
      onClose: () => this.close(),
      onTyping: () => this.close(),
    });
  }

  #render(open: Open): void {
    const { mark, blockText, problem, root } = open;
    const card = (
      <Card
        finding={mark.finding}
        rewordings={rewordingsOf(mark, blockText)}
        problem={problem}
        texts={this.texts}
        onApply={(index) => void this.#apply(open, index)}
        onCopy={(index) => void this.#copy(open, index)}
        onQuiet={(wish) => this.#quiet(open, wish)}
        onClose={() => this.close()}
      />
    );
    flushSync(() => root.render(card));
    this.#place(open);
  }

  #place({ frame, mark }: Open): void {
    const words = this.session.rectsOf(this.session.find(mark.id) ?? mark);
    if (words.length > 0) frame.place({ words, writing: this.#writing() });
  }

  /** The line that is being written, as wide as the editor. */
  #writing(): Anchor['writing'] {
    const { element } = this.session.adapter;
    const active = deepActiveElement(element.ownerDocument);
    const line = active && element.contains(active) ? this.session.adapter.caretRect() : null;
    if (!line) return null;
    const { left, right } = element.getBoundingClientRect();
    return { left, right, top: line.top, bottom: line.bottom };
  }

  /** The card stays beside the words while the page is scrolled and when the card itself grows. */
  #followLayout({ container }: CardFrame, signal: AbortSignal): void {
    const again = (): void => {
      if (this.#open) this.#place(this.#open);
    };
    globalThis.addEventListener('scroll', again, { capture: true, passive: true, signal });
    globalThis.addEventListener('resize', again, { passive: true, signal });
    const grown = new MutationObserver(again);
    grown.observe(container, { subtree: true, childList: true });
    signal.addEventListener('abort', () => grown.disconnect(), { once: true });
  }

  /** The text has changed: without its words the card goes, unless the person is in it; then it will say so. */
  #follow(): void {
    const open = this.#open;
    if (!open || open.busy || open.problem) return;
    if (this.session.find(open.mark.id)) this.#place(open);
    else if (!open.frame.isInUse) this.close();
  }

  #leave(): void {
    if (this.#open?.by === 'mouse' && !this.#open.frame.isInUse && !this.#open.problem) this.close();
  }

  async #apply(open: Open, index: number): Promise<void> {
    if (open.busy) return;
    open.busy = true;
    const result = await this.session.apply(open.mark.id, index);
    open.busy = false;
    if (this.#open !== open) return;
    if (result.ok) return this.close();
    open.problem = { reason: result.reason, rewording: index, copied: 'no' };
    this.#render(open);
  }

  async #copy(open: Open, index: number): Promise<void> {
    const copied = await copyText(open.mark.finding.suggestions[index]?.replacement ?? '');
    if (!open.problem || this.#open !== open) return;
    open.problem = { ...open.problem, copied: copied ? 'yes' : 'failed' };
    this.#render(open);
  }

  #quiet(open: Open, wish: CardQuiet): void {
    this.close();
    this.onQuiet(wish, open.mark);
  }
}
