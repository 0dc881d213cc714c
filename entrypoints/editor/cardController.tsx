import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import css from '../../components/card/card.css?inline';
import { Card } from '../../components/card/Card';
import type { CardProblem, CardQuiet } from '../../components/card/cardProps';
import { cardAnchor } from '../../lib/session/cardAnchor';
import { CardFrame } from '../../lib/session/cardFrame';
import { cardKey, focusFirst } from '../../lib/session/cardKeys';
import type { EditorSession } from '../../lib/session/editorSession';
import { followLayout } from '../../lib/session/followLayout';
import { watchHover } from '../../lib/session/hover';
import type { Mark } from '../../lib/session/mark';
import type { CardTexts } from '../../lib/texts/card';
import { copyText } from './copyText';
import { rewordingsOf } from './rewordingsOf';

type Open = {
  /** The words as they now stand, and the text around them. */
  mark: Mark;
  blockText: string;
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
    private readonly texts: () => CardTexts,
    private readonly onQuiet: (wish: CardQuiet, mark: Mark) => void,
  ) {
    watchHover(session, {
      onOpen: ({ id }) => this.open(id, 'mouse'),
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

  /**
   * Opens the card at the mark with this id, where its words still stand. By keyboard it takes the focus and gives it back; by
   * mouse it leaves it where it is.
   */
  open(id: string, by: 'mouse' | 'keyboard'): void {
    const mark = this.session.find(id);
    if (!mark || (this.#open?.mark.id === id && this.#open.by === by)) return;
    this.close();
    const life = new AbortController();
    const frame = new CardFrame(this.session.adapter.element, css, life.signal);
    const root = createRoot(frame.container);
    const blockText = this.session.texts[mark.block] ?? '';
    this.#open = { mark, blockText, frame, root, life, by, problem: null, busy: false };
    this.#render(this.#open);
    followLayout(frame.container, () => this.#again(), life.signal);
    frame.onPressBeside(() => this.close(), life.signal);
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
    // A page can take the card away; then the keys are its own again.
    if (this.#open && !this.#open.frame.isShown) this.close();
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
        texts={this.texts()}
        onApply={(index) => void this.#apply(open, index)}
        onCopy={(replacement) => void this.#copy(open, replacement)}
        onQuiet={(wish) => this.#quiet(open, wish)}
        onClose={() => this.close()}
      />
    );
    flushSync(() => root.render(card));
    this.#place(open);
  }

  #place({ frame, mark }: Open): void {
    const anchor = cardAnchor(this.session, mark);
    if (anchor) frame.place(anchor);
  }

  /** The card stays beside the words while the page is scrolled and when the card itself grows. */
  #again(): void {
    if (this.#open) this.#place(this.#open);
  }

  /** The text has changed: without its words the card goes, unless the person is in it; then it will say so. */
  #follow(): void {
    const open = this.#open;
    if (!open || open.busy || open.problem) return;
    const mark = this.session.find(open.mark.id);
    if (mark) this.#show(open, mark);
    else if (!open.frame.isInUse) this.close();
  }

  /** The words have moved, or the text around them is another: what is offered goes with it. */
  #show(open: Open, mark: Mark): void {
    const blockText = this.session.texts[mark.block] ?? '';
    const isSame = mark === open.mark && blockText === open.blockText;
    Object.assign(open, { mark, blockText });
    if (isSame) this.#place(open);
    else this.#render(open);
  }

  #leave(): void {
    if (this.#open?.by === 'mouse' && !this.#open.frame.isInUse && !this.#open.problem) this.close();
  }

  async #apply(open: Open, index: number): Promise<void> {
    if (open.busy) return;
    const replacement = open.mark.finding.suggestions[index]?.replacement ?? '';
    open.busy = true;
    const result = await this.session.apply(open.mark.id, replacement);
    open.busy = false;
    if (this.#open !== open) return;
    if (result.ok) return this.close();
    open.problem = { reason: result.reason, replacement, copied: 'no' };
    this.#render(open);
  }

  async #copy(open: Open, replacement: string): Promise<void> {
    const copied = await copyText(replacement);
    if (!open.problem || this.#open !== open) return;
    open.problem = { ...open.problem, copied: copied ? 'yes' : 'failed' };
    this.#render(open);
  }

  #quiet(open: Open, wish: CardQuiet): void {
    this.close();
    this.onQuiet(wish, open.mark);
  }
}
