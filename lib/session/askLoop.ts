/** After an input, this long is waited for the next before asking, in milliseconds. */
const COALESCE = 120;

/** One question at a time: what changes while an answer is awaited is asked about once, afterwards. Idle, it has no timer. */
export class AskLoop {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #stale = false;
  #waiting: (() => void)[] = [];

  constructor(
    private readonly ask: () => Promise<void>,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** True while something has been changed that is still to be asked about or answered. */
  get isBusy(): boolean {
    return !this.signal.aborted && (this.#timer !== undefined || this.#asking);
  }

  /** Comes when nothing is left to ask about, or at the end. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#release();
    });
  }

  /** Asks after a short wait, in which further changes are gathered. */
  soon(): void {
    if (!this.signal.aborted) this.#timer ??= setTimeout(() => void this.now(), COALESCE);
  }

  /** Asks at once, or as soon as the question that is under way has been answered. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.signal.aborted) return;
    this.#stale = this.#asking;
    if (this.#asking) return;
    this.#asking = true;
    try {
      await this.ask();
    } finally {
      this.#asking = false;
      if (this.#stale) void this.now();
      this.#release();
    }
  }

  #release(): void {
    if (this.isBusy) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#release();
  }
}
