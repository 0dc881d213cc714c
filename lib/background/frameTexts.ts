import type { KeyedBlock } from '../coach/document';
import type { PageFrame } from '../messages/sender';

/** Documents whose texts are held at a time; the one that was read longest ago goes first. */
const KEPT_DOCUMENTS = 30;

/**
 * The texts of one document in one frame, in memory while it is being written. Never shared: a frame that names a key
 * gets findings only for words that it has itself sent.
 */
export type FrameText<Cache> = {
  /** The rules that `cache` was made with. */
  readonly revision: string;
  readonly blocks: Map<string, KeyedBlock>;
  readonly cache: Cache;
};

/** Remembers the texts of frames until their tabs close, other documents crowd them out, or the worker stops. */
export class FrameTexts<Cache> {
  readonly #byFrame = new Map<string, FrameText<Cache>>();
  readonly #newCache: () => Cache;

  constructor(newCache: () => Cache) {
    this.#newCache = newCache;
  }

  /** The texts of a frame's document. Other rules begin with a fresh cache; the texts stay. */
  of(frame: PageFrame, revision: string): FrameText<Cache> {
    const name = nameOf(frame);
    const known = this.#byFrame.get(name);
    const text =
      known?.revision === revision
        ? known
        : { revision, blocks: known?.blocks ?? new Map<string, KeyedBlock>(), cache: this.#newCache() };
    this.#byFrame.delete(name);
    this.#byFrame.set(name, text);
    const [oldest] = this.#byFrame.keys();
    if (this.#byFrame.size > KEPT_DOCUMENTS && oldest !== undefined) this.#byFrame.delete(oldest);
    return text;
  }

  /** Forgets everything that was written in a tab. */
  forgetTab(tabId: number): void {
    for (const name of this.#byFrame.keys()) if (name.startsWith(`${tabId} `)) this.#byFrame.delete(name);
  }
}

function nameOf({ tabId, frameId, documentId }: PageFrame): string {
  return `${tabId} ${frameId} ${documentId}`;
}
