import type { Genre } from '../engine/principle';
import { sameTexts } from '../text/sameTexts';
import { identityOf, moveMarks, type Mark } from './mark';

type SetAside = {
  readonly rules: readonly string[];
  /** Kept words with their sentences: known again when an undo brings them back. */
  readonly kept: readonly string[];
  /** Kept words at their present places. */
  readonly marks: readonly Mark[];
  readonly whole: boolean;
  /** Ids of reflections. */
  readonly reflections: readonly string[];
  readonly genre: Genre | null;
};

const NOTHING: SetAside = { rules: [], kept: [], marks: [], whole: false, reflections: [], genre: null };

/**
 * What the writer has set aside in this message, and what it is said to be. It lives here, in the page, and is never
 * stored, also not as a hash.
 */
export class Dismissals {
  #now = NOTHING;
  /** What held for the text that was emptied last. */
  #emptied: { readonly texts: readonly string[]; readonly held: SetAside } | null = null;

  /** "This is not to people I lead": the whole message is left in peace. */
  get wholeMessage(): boolean {
    return this.#now.whole;
  }

  /** True when something has been set aside in this message. */
  get hasAny(): boolean {
    const { rules, kept, whole, reflections } = this.#now;
    return whole || rules.length + kept.length + reflections.length > 0;
  }

  /** "Keep as it is": these words here, and the same words in the same sentence when an undo brings them back. */
  keep(mark: Mark, blockText: string): void {
    const { kept, marks } = this.#now;
    this.#now = { ...this.#now, kept: [...kept, signature(mark, blockText)], marks: [...marks, mark] };
  }

  /** "Not in this message": this rule. */
  dropRule(ruleId: string): void {
    this.#now = { ...this.#now, rules: [...this.#now.rules, ruleId] };
  }

  /** "This is not to people I lead". */
  dropMessage(): void {
    this.#now = { ...this.#now, whole: true };
  }

  /** "Not for this message": a reflection. */
  dropReflection(id: string): void {
    this.#now = { ...this.#now, reflections: [...this.#now.reflections, id] };
  }

  hidesReflection(id: string): boolean {
    return this.#now.reflections.includes(id);
  }

  /** What the writer says that the message is; null: to be guessed. */
  get genre(): Genre | null {
    return this.#now.genre;
  }

  set genre(genre: Genre | null) {
    this.#now = { ...this.#now, genre };
  }

  /**
   * Follows an edit: words that were kept stay kept when the sentence around them is changed. A text that is emptied (a
   * message has been sent) ends it all; when the same text comes back (an undo), so does what was set aside in it.
   */
  follow(before: readonly string[], after: readonly string[]): void {
    if (sameTexts(before, after)) return;
    if (after.length === 0) {
      this.#emptied = { texts: before, held: this.#now };
      this.#now = NOTHING;
    } else if (before.length === 0 && this.#emptied && sameTexts(this.#emptied.texts, after)) {
      this.#now = this.#emptied.held;
    } else if (this.#now.marks.length > 0) {
      this.#now = { ...this.#now, marks: moveMarks(this.#now.marks, before, after) };
    }
  }

  /** True when the finding is not to be shown. */
  hides(mark: Mark, blockText: string): boolean {
    const { rules, kept, marks, whole } = this.#now;
    if (whole || rules.includes(mark.finding.ruleId)) return true;
    return (
      marks.some((one) => identityOf(one) === identityOf(mark)) || kept.includes(signature(mark, blockText))
    );
  }
}

function signature({ finding }: Mark, blockText: string): string {
  const sentence = blockText.slice(finding.sentence.start, finding.sentence.end);
  return JSON.stringify([finding.ruleId, finding.text, sentence]);
}
