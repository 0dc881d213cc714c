/** The keys that stand in one sentence, and whether one of a list is among them. One for a language's rules, used again and again. */
export class KeysInSentence {
  readonly #lists: readonly (readonly number[])[];
  /** Keys that nobody looks for: a list that holds one may stand anywhere. */
  readonly #unseen: ReadonlySet<number>;
  /** Lists as sets, made when they are first asked for; null for one that may stand anywhere. */
  readonly #members: (ReadonlySet<number> | null | undefined)[] = [];
  /** By list: the sentence for which it was last asked, times two, and one more where it stands there. */
  readonly #answers: Float64Array;
  readonly #keys: number[] = [];
  #sentence = 0;

  constructor(lists: readonly (readonly number[])[], unseen: ReadonlySet<number>) {
    this.#lists = lists;
    this.#unseen = unseen;
    this.#answers = new Float64Array(lists.length);
  }

  /** Begins another sentence. */
  begin(): void {
    this.#sentence += 1;
    this.#keys.length = 0;
  }

  add(key: number): void {
    this.#keys.push(key);
  }

  /** True when a key of the list with this index stands in the sentence, or may. */
  hasOneOf(list: number): boolean {
    const answer = this.#answers[list] ?? 0;
    if (Math.floor(answer / 2) === this.#sentence) return answer % 2 === 1;
    const stands = this.#look(list);
    this.#answers[list] = this.#sentence * 2 + Number(stands);
    return stands;
  }

  #look(list: number): boolean {
    const members = this.#members[list] === undefined ? this.#makeSet(list) : this.#members[list];
    return members === null || this.#keys.some((key) => members.has(key));
  }

  #makeSet(list: number): ReadonlySet<number> | null {
    const keys = this.#lists[list] ?? [];
    const made = keys.some((key) => this.#unseen.has(key)) ? null : new Set(keys);
    this.#members[list] = made;
    return made;
  }
}
