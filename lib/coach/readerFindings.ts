import { defaultGuards } from '../engine/defaultGuards';
import type { Finding } from '../engine/finding';
import { silencedBy } from '../engine/guards/silencedBy';
import type { JudgedBlock } from '../engine/hits';
import type { PrincipleTexts } from '../engine/rule';
import type { Reading } from '../languages/reading';
import { nearestExample } from '../reader/nearestExample';
import type { ReaderModel } from '../reader/readerModel';
import { readSentence } from '../reader/readSentence';
import type { SentenceReading } from '../reader/readSentence';
import { sentencesToRead } from '../reader/sentencesToRead';
import type { SentenceToRead } from '../reader/sentencesToRead';
import { weighedWords } from '../reader/weighedWords';
import type { Readers } from './judges';

/** Id of the reader's findings, in place of a rule's: `tillit.reader/<principle>`. */
export const READER = 'tillit.reader';

/** The trained reader's eye on one block. */
export class ReaderEye {
  readonly #block: JudgedBlock;
  readonly #reading: Reading;
  readonly #model: ReaderModel;
  readonly #readers: Readers;
  readonly #sentences: readonly SentenceToRead[];
  readonly #known = new Map<number, SentenceReading | null>();

  constructor(block: JudgedBlock, reading: Reading, model: ReaderModel, readers: Readers) {
    this.#block = block;
    this.#reading = reading;
    this.#model = model;
    this.#readers = readers;
    this.#sentences = sentencesToRead(reading, block, model.vocabulary);
  }

  /** How likely it is that a sentence, by index, steers by results: 0 to 1; null where the reader is to have no view. */
  readonly opinion = (sentence: number): number | null => {
    const read = this.#sentences[sentence];
    if (read === undefined || this.#isScrap(read)) return null;
    const seen = this.#read(sentence);
    if (seen === null) return 0;
    return this.#readers.off.has(seen.principle) ? null : seen.probability;
  };

  /** The same for the sentence that begins at an offset of the block. */
  readonly likelihoodAt = (offset: number): number | null =>
    this.opinion(this.#sentences.findIndex(({ sentence }) => sentence.start === offset));

  /** What the reader alone would say, of sentences with at least this probability, in reading order. */
  findings(least: number, texts: PrincipleTexts): readonly Finding[] {
    return this.#sentences.flatMap((read, sentence) => {
      if (this.#isScrap(read)) return [];
      const seen = this.#read(sentence);
      const finding = seen && seen.probability >= least ? this.#finding(sentence, read, seen, texts) : null;
      return finding ? [finding] : [];
    });
  }

  /** What the reader says of a sentence; each is read once. */
  #read(sentence: number): SentenceReading | null {
    const known = this.#known.get(sentence);
    if (known !== undefined) return known;
    const read = this.#sentences[sentence];
    const seen = read ? readSentence(read, this.#model, 0) : null;
    this.#known.set(sentence, seen);
    return seen;
  }

  #isScrap(read: SentenceToRead): boolean {
    return countWords(read) < (this.#block.kind === 'table-cell' ? FEWEST_IN_CELL : FEWEST_WORDS);
  }

  /** The finding; null where a guard says that the words are innocent, or the reader is to keep silent. */
  #finding(
    sentence: number,
    read: SentenceToRead,
    { principle, range, probability }: SentenceReading,
    texts: PrincipleTexts,
  ): Finding | null {
    const { tokens, text, language } = this.#reading;
    const words = texts[principle];
    if (words === undefined || this.#readers.off.has(principle)) return null;
    const span = { from: read.sentence.first + range.from, to: read.sentence.first + range.to };
    const { before, after } = this.#block;
    const context = { reading: this.#reading, sentence, before, after };
    if (silencedBy(context, span, defaultGuards(principle)) !== null) return null;
    const start = tokens[span.from]?.start ?? 0;
    const end = tokens[span.to - 1]?.end ?? start;
    return {
      ruleId: `${READER}/${principle}`,
      by: 'reader',
      confidence: Math.round(probability * 1000) / 1000,
      principle,
      severity: 'nudge',
      language,
      start,
      end,
      text: text.slice(start, end),
      sentence: { start: read.sentence.start, end: read.sentence.end },
      ...words,
      suggestions: [],
      publisher: null,
      evidence: this.#evidence(read, { principle, range, probability }),
    };
  }

  #evidence(read: SentenceToRead, { principle, range }: SentenceReading): Finding['evidence'] {
    const example = nearestExample(read.words, principle, this.#model);
    const words = weighedWords(read, range, this.#model).flatMap((index) => {
      const token = read.words.tokens[index];
      return token ? [this.#reading.text.slice(token.start, token.end)] : [];
    });
    return {
      words,
      example: example && {
        text: example.text,
        start: example.start,
        end: example.end,
        better: example.better,
      },
    };
  }
}

/** So few words are a greeting, a heading or a scrap, and in a table a name; of those only rules judge. */
const FEWEST_WORDS = 3;
const FEWEST_IN_CELL = 4;

function countWords({ words }: SentenceToRead): number {
  return words.tokens.filter(({ kind }) => kind === 'word').length;
}
