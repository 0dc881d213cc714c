import type { BlockAnalysis, DocumentAnalysis, FindingRef, KeyedBlock, Sensitivity } from './coach/document';
import type { NotWritten, UndoResult } from './editors/adapter';
import type { Finding } from './engine/finding';
import type { Choices } from './store/choices';
import type { FlaggedPrinciple, Genre, Language } from './engine/principle';
import type { Span } from './text/span';
import type { PackProblem } from './packs/problem';
import type { CardTexts } from './texts/card';

/**
 * Everything that is said between the parts, one type per direction. A page's frame may make Tillit quieter, never
 * louder, and never reads packs, settings or other frames' texts. Carried by `messages/call.ts` (asking) and
 * `messages/handle.ts` (answering), which checks the sender (`messages/sender.ts`) and what pages send.
 */

export type SnoozeFor = 'hour' | 'today';

export type QuietWish =
  | { readonly kind: 'disableRule'; readonly ruleId: string }
  | { readonly kind: 'snooze'; readonly for: SnoozeFor }
  /** Switches Tillit off on the host of the top page. */
  | { readonly kind: 'siteOff' };

/** Why Tillit is silent here. */
export type OffReason = 'site-off' | 'snoozed' | 'no-access';

export type Activation =
  /** `texts`: what the card says, in the person's language; the page carries none of its own. */
  | { readonly kind: 'on'; readonly texts: CardTexts; readonly openWithAltEnter: boolean }
  | { readonly kind: 'off'; readonly reason: OffReason };

/** The sentinel of a frame without an editor script, or with one; or the editor script. */
export type ActivateCaller = 'lacks-editor' | 'has-editor' | 'is-editor';

export type AnalyzeRequest = {
  /** Keys of the whole document, in reading order. */
  readonly order: readonly string[];
  /** The blocks for which the session holds no findings. */
  readonly blocks: readonly KeyedBlock[];
  /** What the writer says that it is; null: guess. */
  readonly genre: Genre | null;
  /** The `lang` of the page, or null. */
  readonly pageLanguage: string | null;
  /** The person asked for "More, when you like". */
  readonly all: boolean;
  /** Keys of blocks whose findings are here and for which suggestions are wanted. They take longer than the findings. */
  readonly offers: readonly string[];
};

/** What is said of the whole message: no findings, and never a verdict. */
export type WholeMessage = Pick<DocumentAnalysis, 'language' | 'genre' | 'reflections' | 'present'>;

export type AnalyzeReply =
  | {
      readonly kind: 'analysis';
      /** Changes whenever rules, choices or settings do; findings of another revision are forgotten. */
      readonly revision: string;
      /** One for each key of `order`, in that order. */
      readonly blocks: readonly BlockAnalysis[];
      readonly shown: readonly FindingRef[];
      readonly message: WholeMessage;
    }
  /** The background has been restarted: ask again with the texts of these keys. */
  | { readonly kind: 'unknown'; readonly keys: readonly string[] }
  | { readonly kind: 'off'; readonly reason: OffReason };

/** Calls of a page's frame (sentinel, editor script) to the background. */
export type PageCalls = {
  /**
   * The sentinel saw a field get the focus: this frame's editor is the active one; the analyzer is woken, and the editor
   * script is put in where it is lacking. The editor script itself only asks how it is to speak.
   */
  activate(caller: ActivateCaller): Promise<Activation>;
  analyze(request: AnalyzeRequest): Promise<AnalyzeReply>;
  quiet(wish: QuietWish): Promise<void>;
};

/** A finding as the popup lists it. */
export type ReviewItem = {
  /** Stable while the words stand: names the finding in later calls. */
  readonly id: string;
  readonly finding: Finding;
  /** The sentence with the marked words, and where in it they stand. */
  readonly sentence: string;
  readonly markStart: number;
  readonly markEnd: number;
  /** True when the finding is behind "More, when you like". */
  readonly held: boolean;
};

/** A place that only the writer can fill, still in the text. */
export type ReviewField = {
  /** Names the field in later calls. */
  readonly id: string;
  /** With its brackets. */
  readonly text: string;
  /** What stands before and after it in its block, at most 40 units each. */
  readonly head: string;
  readonly tail: string;
  readonly language: Language;
};

/** What the active editor has to say to the popup. */
export type ReviewState = {
  /** `nothing-seen` is no verdict: only that nothing was seen. */
  readonly kind:
    | 'findings'
    | 'nothing-seen'
    /** Nothing more was seen than what the writer has set aside. */
    | 'set-aside'
    | 'reading'
    /** The background did not answer. */
    | 'unread'
    | 'too-short'
    | 'other-language'
    | 'off'
    | 'other-message'
    /** Nobody has written in this frame, or the editor has left the page. */
    | 'no-editor';
  readonly items: readonly ReviewItem[];
  /** In reading order. */
  readonly fields: readonly ReviewField[];
  /** Of the whole message, without the reflections that were set aside; null while nothing has been read. */
  readonly message: WholeMessage | null;
  /** What the writer said that it is; null: guessed. */
  readonly genre: Genre | null;
  /** True while some of the text has not been read yet: more may come. */
  readonly isReading: boolean;
  /** The last rewording that was applied and can be undone, or null. */
  readonly undoable: { readonly before: string; readonly after: string } | null;
};

export type ApplyReply =
  | { readonly ok: true; readonly state: ReviewState }
  | { readonly ok: false; readonly reason: NotWritten; readonly state: ReviewState };

export type UndoReply = { readonly result: UndoResult; readonly state: ReviewState };

/** Calls of the popup and the background to the editor script of one frame. */
export type EditorCalls = {
  review(): Promise<ReviewState>;
  /** The same, when the present text has been read. */
  reviewWhenRead(): Promise<ReviewState>;
  /** Writes the rewording of a finding that reads `replacement`. */
  apply(id: string, replacement: string): Promise<ApplyReply>;
  undo(): Promise<UndoReply>;
  /** Goes to the words of a finding, or selects a field, so that typing writes over it. */
  goTo(id: string): Promise<void>;
  keep(id: string): Promise<ReviewState>;
  /** "Not for this message". */
  dropReflection(id: string): Promise<ReviewState>;
  /** What this message is; null: guess. It is read anew. */
  setGenre(genre: Genre | null): Promise<ReviewState>;
  /** Opens the card at the finding nearest the caret. */
  openCard(): Promise<boolean>;
  /** Settings, packs or choices changed: ask anew. `off` retires the script in this frame. */
  refresh(): Promise<void>;
};

export type RuleSummary = {
  /** `packId/ruleId`. */
  readonly id: string;
  readonly principle: FlaggedPrinciple;
  /** The principle's name for people, in the rule's language. */
  readonly title: string;
  readonly message: string;
  /** The rule's first example that is flagged, and where in it the marked words stand. */
  readonly example: { readonly text: string; readonly span: Span };
  readonly language: 'sv' | 'en';
  readonly enabled: boolean;
};

/** The trained reader as the options page lists it. Its ids are rules' ids: `setRule` switches them. */
export type ReaderSummary = {
  /** Names all of it. */
  readonly id: string;
  readonly enabled: boolean;
  /** All eight, in their order. What the person chose stands also while all of the reader is off. */
  readonly principles: readonly {
    readonly id: string;
    /** The principle's name for people. */
    readonly titles: Readonly<Record<'sv' | 'en', string>>;
    readonly enabled: boolean;
  }[];
};

export type PackSummary = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  readonly revision: number;
  readonly language: 'sv' | 'en';
  readonly origin: 'builtin' | 'file' | 'url' | 'policy';
  readonly rules: readonly RuleSummary[];
};

export type InstallReply =
  | { readonly ok: true; readonly pack: PackSummary }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

export type SiteState = {
  /** Host of the tab's top page; null where extensions may not run. */
  readonly host: string | null;
  readonly enabled: boolean;
  /** End of a running snooze, as milliseconds since 1970, or null. */
  readonly snoozedUntil: number | null;
  /** True where extensions may not run at all: the browser's own pages, the store, a page without permission. */
  readonly outOfReach: boolean;
  /** Frame of the active editor, or null when nobody has written in this tab. */
  readonly editorFrame: number | null;
};

/** Said once when something happened to what is kept. */
export type Notice = { readonly kind: 'database-rebuilt'; readonly at: number };

/** Calls of Tillit's own pages (popup, options) to the background. */
export type OwnCalls = {
  siteState(tabId: number): Promise<SiteState>;
  /** `tabId`: where the wish was made, so that nothing is stored for a private window; null from the options page. */
  setSite(host: string, enabled: boolean, tabId: number | null): Promise<void>;
  /** `null` ends a running snooze. */
  snooze(wish: SnoozeFor | null, tabId: number | null): Promise<void>;
  setRule(ruleId: string, enabled: boolean): Promise<void>;
  setSensitivity(sensitivity: Sensitivity): Promise<void>;
  setInterfaceLanguage(language: 'auto' | 'sv' | 'en'): Promise<void>;
  setOpenWithAltEnter(enabled: boolean): Promise<void>;
  choices(): Promise<Choices>;
  reader(): Promise<ReaderSummary>;
  listPacks(): Promise<readonly PackSummary[]>;
  installPack(text: string, origin: { readonly kind: 'file'; readonly name: string }): Promise<InstallReply>;
  removePack(packId: string): Promise<void>;
  notices(): Promise<readonly Notice[]>;
  dismissNotice(kind: Notice['kind']): Promise<void>;
};
