import type { CardQuiet } from '../../components/card/cardProps';
import { findAdapter } from '../../lib/editors/findAdapter';
import { editingHost } from '../../lib/editors/editingHost';
import { watchFocus } from '../../lib/editors/watchFocus';
import type { Analyze } from '../../lib/session/documentReader';
import { EditorSession } from '../../lib/session/editorSession';
import type { Mark } from '../../lib/session/mark';
import { nearestMark } from '../../lib/session/nearestMark';
import type { QuietWish } from '../../lib/messages';
import { isEligible } from '../../lib/editors/eligible';
import type { CardTexts } from '../../lib/texts/card';
import { CardController } from './cardController';

/** What the person has chosen, and may choose anew while the editors are in use. */
export type FrameSettings = {
  readonly texts: CardTexts;
  /** Whether Alt+Enter in the text opens the card. */
  readonly openWithAltEnter: boolean;
};

export type FrameActions = {
  readonly analyze: Analyze;
  /** Wishes that hold beyond this editor. */
  readonly onQuiet: (wish: QuietWish) => void;
};

type Editor = {
  readonly session: EditorSession;
  readonly card: CardController;
  readonly life: AbortController;
};

/** The editors of one frame that have had the focus: a session and a card for each. All go when `signal` ends. */
export class FrameEditors {
  readonly #editors = new Map<HTMLElement, Editor>();
  readonly #swallowed = new Set<string>();
  #active: Editor | null = null;

  #settings: FrameSettings;

  constructor(
    settings: FrameSettings,
    private readonly actions: FrameActions,
    private readonly signal: AbortSignal,
  ) {
    this.#settings = settings;
    watchFocus(document, (element) => this.#focused(element), signal);
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      globalThis.addEventListener(type, (event) => this.#key(event), { capture: true, signal });
  }

  /** The editor that had the focus last, until it leaves the page. */
  get active(): Editor | null {
    return this.#active?.session.adapter.element.isConnected ? this.#active : null;
  }

  get sessions(): readonly EditorSession[] {
    return [...this.#editors.values()].map(({ session }) => session);
  }

  /** The person has chosen anew. */
  renew(settings: FrameSettings): void {
    this.#settings = settings;
  }

  /** Opens the card at the finding nearest the caret. False when there is none. */
  openCard(): boolean {
    const active = this.active;
    const mark = active && nearestMark(active.session.shown, active.session.adapter.caret());
    if (!mark) return false;
    // The caret stays where it is unless the words have to be scrolled to.
    if (active.session.rectsOf(mark).length === 0) active.session.reveal(mark.id);
    active.card.open(mark.id, 'keyboard');
    return true;
  }

  #focused(element: Element): void {
    const host = editingHost(element);
    if (!host) return;
    this.#sweep();
    const known = this.#editors.get(host);
    // A field may have become a place to keep out of: its letters are hidden now, say.
    if (known && !isEligible(host)) return this.#letGo(host, known);
    this.#active = known ?? this.#start(host) ?? this.#active;
  }

  #start(host: HTMLElement): Editor | null {
    const adapter = findAdapter(host);
    if (!adapter) return null;
    const life = new AbortController();
    const session = new EditorSession(
      adapter,
      this.actions.analyze,
      AbortSignal.any([life.signal, this.signal]),
    );
    const card = new CardController(
      session,
      () => this.#settings.texts,
      (wish, mark) => this.#quiet(session, wish, mark),
    );
    const editor = { session, card, life };
    this.#editors.set(host, editor);
    return editor;
  }

  /** Editors that have left the page are let go. */
  #sweep(): void {
    for (const [host, editor] of this.#editors) if (!host.isConnected) this.#letGo(host, editor);
  }

  #letGo(host: HTMLElement, editor: Editor): void {
    editor.life.abort();
    this.#editors.delete(host);
    if (this.#active === editor) this.#active = null;
  }

  #key(event: KeyboardEvent): void {
    const isLetGo = event.type === 'keyup' && this.#swallowed.delete(event.code);
    const taken = this.#editorWithCard()?.card.key(event) ?? (this.#asksForCard(event) && this.openCard());
    if (!taken && !isLetGo) return;
    if (event.type === 'keydown') this.#swallowed.add(event.code);
    event.stopImmediatePropagation();
  }

  #editorWithCard(): Editor | undefined {
    return [...this.#editors.values()].find(({ card }) => card.isOpen);
  }

  #asksForCard(event: KeyboardEvent): boolean {
    if (!this.#settings.openWithAltEnter || !event.isTrusted || event.type !== 'keydown') return false;
    const isAltEnter =
      event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const element = this.active?.session.adapter.element;
    const asks = isAltEnter && element !== undefined && event.composedPath().includes(element);
    if (asks && this.active?.session.shown.length) event.preventDefault();
    return asks;
  }

  #quiet(session: EditorSession, wish: CardQuiet, { id, finding }: Mark): void {
    switch (wish.kind) {
      case 'keep':
        return session.keep(id);
      case 'notInMessage':
        return session.dropRule(finding.ruleId);
      case 'otherMessage':
        return session.dropMessage();
      case 'disableRule':
        session.dropRule(finding.ruleId);
        return this.actions.onQuiet({ kind: 'disableRule', ruleId: finding.ruleId });
      case 'snooze':
      case 'siteOff':
        return this.actions.onQuiet(wish);
    }
  }
}
