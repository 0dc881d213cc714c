import type { Genre } from '../engine/principle';
import type { WholeMessage } from '../messages';
import type { EditResult, EditorAdapter, UndoResult } from '../editors/adapter';
import { Highlighter } from '../highlight/highlighter';
import { sameTexts } from '../text/sameTexts';
import type { Applied } from './applySuggestion';
import { AskLoop } from './askLoop';
import { Dismissals } from './dismissals';
import { DocumentReader, type Analyze, type Reading } from './documentReader';
import { giveIds } from './giveIds';
import { LastRewording } from './lastRewording';
import { moveMarks, type Mark } from './mark';
import { placeOf, underlinesOf } from './underlinesOf';
import { WrittenFields, type OpenField } from './writtenFields';

/**
 * The loop of one editor in use: underlines move with each edit at once, the background is asked about what is new, and
 * what it answers is shown. Nothing runs while nothing changes. All is gone when `signal` ends.
 */
export class EditorSession {
  readonly #dismissals = new Dismissals();
  readonly #reader: DocumentReader;
  readonly #highlighter: Highlighter;
  readonly #listeners = new Set<() => void>();
  #texts: readonly string[] = [];
  #marks: readonly Mark[] = [];
  #reading: Reading = 'reading';
  #message: WholeMessage | null = null;
  readonly #written = new WrittenFields();
  readonly #last: LastRewording;
  readonly #loop: AskLoop;

  constructor(
    readonly adapter: EditorAdapter,
    analyze: Analyze,
    readonly signal: AbortSignal,
  ) {
    this.#highlighter = new Highlighter(adapter, signal);
    this.#last = new LastRewording(adapter);
    this.#reader = new DocumentReader(adapter, analyze);
    this.#loop = new AskLoop(() => this.#ask(), signal);
    this.#texts = this.#read();
    adapter.onChange(() => this.#changed(), signal);
    signal.addEventListener('abort', () => this.#end(), { once: true });
    void this.#loop.now();
  }

  /** The findings that are underlined, in reading order. */
  get shown(): readonly Mark[] {
    return this.#marks.filter(({ held }) => !held);
  }

  /** All findings, those behind "More, when you like" included, in reading order. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** The fields that rewordings have left for the writer to fill in, in reading order. */
  get fields(): readonly OpenField[] {
    return this.#reading === 'off' ? [] : this.#written.openIn(this.#texts);
  }

  /** What is said of the whole message; null while nothing is. */
  get message(): WholeMessage | null {
    if (!this.#message || this.isSetAside) return null;
    const isLeft = ({ id }: { readonly id: string }): boolean => !this.#dismissals.hidesReflection(id);
    return { ...this.#message, reflections: this.#message.reflections.filter(isLeft) };
  }

  /** What the writer says that the message is; null: guessed. */
  get genre(): Genre | null {
    return this.#dismissals.genre;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** True while the present text, or some of it, has not been read yet. */
  get isReading(): boolean {
    return this.#loop.isBusy;
  }

  /** Comes when the present text has been read, or the session has ended. */
  whenRead(): Promise<void> {
    return this.#loop.whenIdle();
  }

  /** True when the writer has set something aside in this message. */
  get hasSetAside(): boolean {
    return this.#dismissals.hasAny;
  }

  /** True when the writer said "This is not to people I lead". */
  get isSetAside(): boolean {
    return this.#dismissals.wholeMessage;
  }

  /** The texts of the blocks as they were last read. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The rewording that was applied last, while the text is as it left it. */
  get applied(): Applied | null {
    return this.#last.applied;
  }

  /** Calls `listener` whenever marks or reading have changed, until `signal`. */
  onUpdate(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  find(id: string): Mark | null {
    return this.#marks.find((mark) => mark.id === id) ?? null;
  }

  /** Where the words of a mark stand on the screen, one rectangle a line. */
  rectsOf(mark: Mark): readonly DOMRect[] {
    return this.adapter.rectsOf(placeOf(mark));
  }

  /** Writes the rewording that reads `replacement` over the words on which it was offered. */
  async apply(id: string, replacement: string): Promise<EditResult> {
    const mark = this.find(id);
    if (!mark) return { ok: false, reason: this.adapter.element.isConnected ? 'changed' : 'gone' };
    const result = await this.#last.apply(mark, replacement, this.#texts);
    const { applied } = this;
    if (result.ok && applied) this.#written.remember(applied.before, applied.after, mark.finding.language);
    this.#changed();
    return result;
  }

  /** Undoes the last rewording by the editor's own undo, unless the text has been changed since. */
  async undo(): Promise<UndoResult> {
    // A script may have set the text without an event.
    this.#changed();
    const result = await this.#last.undo();
    this.#changed();
    return result;
  }

  /** Goes to the words of a mark, or selects a field, so that typing writes over it. */
  reveal(id: string): void {
    const mark = this.find(id);
    if (mark) return this.adapter.reveal(placeOf(mark));
    const field = this.fields.find((one) => one.id === id);
    if (field) this.adapter.select(field.place);
  }

  /** "Keep as it is". */
  keep(id: string): void {
    const mark = this.find(id);
    if (mark) this.#dismissals.keep(mark, this.#texts[mark.block] ?? '');
    this.#setMarks(this.#marks);
  }

  /** "Not in this message", and at once when a rule is switched off for good. */
  dropRule(ruleId: string): void {
    this.#dismissals.dropRule(ruleId);
    this.#setMarks(this.#marks);
  }

  /** "Not for this message": a reflection. */
  dropReflection(id: string): void {
    this.#dismissals.dropReflection(id);
    this.#tell();
  }

  /** What this message is; null: to be guessed. It is read anew. */
  setGenre(genre: Genre | null): void {
    this.#dismissals.genre = genre;
    void this.#loop.now();
  }

  /** "This is not to people I lead". */
  dropMessage(): void {
    this.#dismissals.dropMessage();
    this.#setMarks([]);
  }

  /** Settings, packs or choices have changed: everything is read anew. */
  refresh(): void {
    this.#reader.forget();
    void this.#loop.now();
  }

  #read(): readonly string[] {
    return this.adapter.readBlocks().map(({ text }) => text);
  }

  #changed(): void {
    const before = this.#texts;
    this.#texts = this.#read();
    this.#dismissals.follow(before, this.#texts);
    this.#last.follow(this.#texts);
    this.#setMarks(moveMarks(this.#marks, before, this.#texts));
    if (!sameTexts(before, this.#texts)) this.#loop.soon();
  }

  async #ask(): Promise<void> {
    if (this.#dismissals.wholeMessage) return;
    const { reading, texts, marks, message, isComplete } = await this.#reader.read(this.genre);
    // A late answer is remembered by its keys, but what it would show belongs to a text that is no more.
    if (this.signal.aborted || !sameTexts(texts, this.#texts)) return;
    this.#reading = reading;
    if (marks) this.#message = message;
    this.#setMarks(marks ? giveIds(marks, this.#marks) : this.#marks);
    // The underlines are there; what to say instead follows.
    if (!isComplete) void this.#loop.now();
  }

  #setMarks(marks: readonly Mark[]): void {
    this.#marks = marks.filter((mark) => !this.#dismissals.hides(mark, this.#texts[mark.block] ?? ''));
    this.#highlighter.show(underlinesOf(this.shown, this.fields));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #end(): void {
    this.#marks = [];
    this.#tell();
    this.#listeners.clear();
  }
}
