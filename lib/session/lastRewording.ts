import type { EditResult, EditorAdapter, UndoResult } from '../editors/adapter';
import { sameTexts } from '../text/sameTexts';
import { applySuggestion, type Applied } from './applySuggestion';
import type { Mark } from './mark';

/** Writes rewordings, and remembers the last one for as long as the text reads as it was written. */
export class LastRewording {
  #applied: Applied | null = null;

  constructor(private readonly adapter: EditorAdapter) {}

  /** The last rewording, while it can be undone. */
  get applied(): Applied | null {
    return this.#applied;
  }

  /** Writes the rewording that reads `replacement` over the words on which it was offered. */
  async apply(mark: Mark, replacement: string, texts: readonly string[]): Promise<EditResult> {
    const { result, applied } = await applySuggestion(this.adapter, mark, replacement, texts);
    this.#applied = applied;
    return result;
  }

  /** Undoes it by the editor's own undo. */
  async undo(): Promise<UndoResult> {
    return this.#applied ? this.adapter.undo(this.#applied.textsBefore) : 'unchanged';
  }

  /** The text now reads `texts`: what has been written on cannot be undone in one step. */
  follow(texts: readonly string[]): void {
    if (this.#applied && !sameTexts(this.#applied.textsAfter, texts)) this.#applied = null;
  }
}
