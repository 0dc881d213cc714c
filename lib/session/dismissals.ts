import { identityOf, moveMarks, type Mark } from './mark';

/**
 * What the writer has set aside in this session. It lives here, in the page, and is never stored or sent, also not as a
 * hash.
 */
export class Dismissals {
  readonly #rules = new Set<string>();
  readonly #kept = new Set<string>();
  #keptMarks: readonly Mark[] = [];
  #whole = false;

  /** "This is not to people I lead": the whole message is left in peace. */
  get wholeMessage(): boolean {
    return this.#whole;
  }

  /** "Keep as it is": these words here, and the same words in the same sentence when an undo brings them back. */
  keep(mark: Mark, blockText: string): void {
    this.#kept.add(signature(mark, blockText));
    this.#keptMarks = [...this.#keptMarks, mark];
  }

  /** Follows an edit: words that were kept stay kept when the sentence around them is changed. */
  move(before: readonly string[], after: readonly string[]): void {
    this.#keptMarks = moveMarks(this.#keptMarks, before, after);
  }

  /** "Not in this message": this rule. */
  dropRule(ruleId: string): void {
    this.#rules.add(ruleId);
  }

  /** "This is not to people I lead". */
  dropMessage(): void {
    this.#whole = true;
  }

  /** True when the finding is not to be shown. */
  hides(mark: Mark, blockText: string): boolean {
    if (this.#whole || this.#rules.has(mark.finding.ruleId)) return true;
    const isKept = this.#keptMarks.some((kept) => identityOf(kept) === identityOf(mark));
    return isKept || this.#kept.has(signature(mark, blockText));
  }

  /** The message has been sent or emptied: the next one begins afresh. */
  startAfresh(): void {
    this.#rules.clear();
    this.#kept.clear();
    this.#keptMarks = [];
    this.#whole = false;
  }
}

function signature({ finding }: Mark, blockText: string): string {
  const sentence = blockText.slice(finding.sentence.start, finding.sentence.end);
  return JSON.stringify([finding.ruleId, finding.text, sentence]);
}
