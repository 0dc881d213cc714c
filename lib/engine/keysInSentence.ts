/** The keys that stand in one sentence, and whether one of a list is among them. One for a language's rules, used again and again. */
export class KeysInSentence {
  readonly #lists: readonly (readonly number[])[];
  /** Keys that nobody looks for: a list that holds one may stand anywhere. */
  readonly #unseen: ReadonlySet<number>;
  /** Lists as sets, made when they are first asked for; null for one that may stand anywhere. */
  readonly #members: (ReadonlySet<number> | null | undefined)[] = [];
  /** By list: the sentence for which it was last asked, and 1 where one of it stood there. */
  readonly #asked: Uint32Array;
  readonly #answers: Uint8Array;
  readonly #keys: number[] = [];
  /** By key: the sentence in which it last stood. */
  readonly #seen: Uint32Array;
  #sentence = 0;

  /** `most` is the greatest key. */
  constructor(lists: readonly (readonly number[])[], unseen: ReadonlySet<number>, most: number) {
    this.#lists = lists;
    this.#unseen = unseen;
    this.#asked = new Uint32Array(lists.length);
    this.#answers = new Uint8Array(lists.length);
    this.#seen = new Uint32Array(most + 1);
  }

  /** Begins another sentence. */
  begin(): void {
    this.#sentence = (this.#sentence + 1) >>> 0;
    this.#keys.length = 0;
  }

  add(key: number): void {
    if (this.#seen[key] === this.#sentence) return;
    this.#seen[key] = this.#sentence;
    this.#keys.push(key);
  }

  /** True when a key of the list with this index stands in the sentence, or may. */
  hasOneOf(list: number): boolean {
    if (this.#asked[list] !== this.#sentence) {
      this.#asked[list] = this.#sentence;
      this.#answers[list] = Number(this.#look(list));
    }
    return this.#answers[list] === 1;
  }

  #look(list: number): boolean {
    const members = this.#members[list] === undefined ? this.#makeSet(list) : this.#members[list];
    if (members === null) return true;
    if (members.size < this.#keys.length) return this.#standsOneOf(this.#lists[list] ?? []);
    for (const key of this.#keys) if (members.has(key)) return true;
    return false;
  }

  #standsOneOf(list: readonly number[]): boolean {
    for (const key of list) if (this.#seen[key] === this.#sentence) return true;
    return false;
  }

  #makeSet(list: number): ReadonlySet<number> | null {
    const keys = this.#lists[list] ?? [];
    const made = keys.some((key) => this.#unseen.has(key)) ? null : new Set(keys);
    this.#members[list] = made;
    return made;
  }
}
