import type { EditorAdapter } from '../editors/adapter';
import type { Genre } from '../engine/principle';
import type { AnalyzeReply, AnalyzeRequest, WholeMessage } from '../messages';
import { keyBlocks } from '../text/keyedBlocks';
import { askAbout } from './askAbout';
import { FindingsCache } from './findingsCache';
import type { Mark } from './mark';

/** Asks the background to read; null when there is no answer (it is gone, or had a fault of its own). */
export type Analyze = (request: AnalyzeRequest) => Promise<AnalyzeReply | null>;

/** How far the reading of the present text has come. */
export type Reading =
  | 'reading'
  | 'read'
  | 'other-language'
  | 'off'
  /** Nobody answered. It is asked again with the next change. */
  | 'unread';

/** What came of one reading. */
export type ReadResult = {
  readonly reading: Reading;
  /** The texts of the blocks that were read. */
  readonly texts: readonly string[];
  /** The findings, still without ids; null when what is shown is to stay. */
  readonly marks: readonly Omit<Mark, 'id'>[] | null;
  /** False while suggestions for some findings are still to be asked for. */
  readonly isComplete: boolean;
  /** Of the whole message; null for nothing. */
  readonly message: WholeMessage | null;
};

const NOTHING = { marks: [], message: null, isComplete: true } as const;

/** Has an editor's document read, and remembers the findings of its blocks. */
export class DocumentReader {
  readonly #cache = new FindingsCache();

  constructor(
    private readonly adapter: EditorAdapter,
    private readonly analyze: Analyze,
  ) {}

  /** Reads the document as it now is; `genre` is what the writer says that it is, null to be guessed. */
  async read(genre: Genre | null): Promise<ReadResult> {
    const blocks = this.adapter.readBlocks();
    const texts = blocks.map(({ text }) => text);
    if (texts.length === 0) return { reading: 'read', texts, ...NOTHING };
    const keyed = keyBlocks(blocks);
    const pageLanguage = this.adapter.element.ownerDocument.documentElement.lang || null;
    const isKnown = (key: string) => this.#cache.has(key);
    const question = { keyed, pageLanguage, genre, isKnown, offers: this.#cache.lacking(keyed) };
    const reply = await askAbout(question, this.analyze);
    if (!reply) return { reading: 'unread', texts, marks: null, message: null, isComplete: true };
    if (reply.kind === 'off') return { reading: 'off', texts, ...NOTHING };
    this.#cache.store(reply.revision, reply.blocks);
    const reading = this.#cache.isForeign(keyed) ? 'other-language' : 'read';
    const isComplete = this.#cache.lacking(keyed).length === 0;
    const marks = this.#cache.marks(keyed, reply.shown);
    return { reading, texts, marks, message: reply.message, isComplete };
  }

  /** Settings, packs or choices have changed: everything is to be read anew. */
  forget(): void {
    this.#cache.forget();
  }
}
