import { silencedBy } from '../engine/guards/silencedBy';
import { defaultGuards } from '../engine/defaultGuards';
import type { Finding } from '../engine/finding';
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

/** A sentence of a block, by index, and what the reader says of it. */
export type ReadSentenceOf = {
  readonly sentence: number;
  readonly read: SentenceToRead;
  readonly reading: SentenceReading;
};

/** What the reader says of each sentence of a block that may steer by results with at least this probability. */
export function readSentences(
  block: JudgedBlock,
  reading: Reading,
  model: ReaderModel,
  least: number,
): readonly ReadSentenceOf[] {
  return sentencesToRead(reading, block, model.vocabulary).flatMap((read, sentence) => {
    const found = readSentence(read, model, least);
    return found ? [{ sentence, read, reading: found }] : [];
  });
}

/** A reader's finding; null where a guard says that the words are innocent, or the reader is to keep silent. */
export function readerFinding(
  { sentence, read, reading: seen }: ReadSentenceOf,
  block: JudgedBlock,
  reading: Reading,
  model: ReaderModel,
  readers: Readers,
  texts: PrincipleTexts,
): Finding | null {
  const { principle, range, probability } = seen;
  const text = texts[principle];
  if (text === undefined || readers.off.has(principle)) return null;
  const span = { from: read.sentence.first + range.from, to: read.sentence.first + range.to };
  const context = { reading, sentence, before: block.before, after: block.after };
  if (silencedBy(context, span, defaultGuards(principle)) !== null) return null;
  const start = reading.tokens[span.from]?.start ?? 0;
  const end = reading.tokens[span.to - 1]?.end ?? start;
  return {
    ruleId: `${READER}/${principle}`,
    by: 'reader',
    confidence: Math.round(probability * 1000) / 1000,
    principle,
    severity: 'nudge',
    language: reading.language,
    start,
    end,
    text: reading.text.slice(start, end),
    sentence: { start: read.sentence.start, end: read.sentence.end },
    ...text,
    suggestions: [],
    publisher: null,
    evidence: evidenceOf(read, seen, reading.text, model),
  };
}

function evidenceOf(
  read: SentenceToRead,
  seen: SentenceReading,
  text: string,
  model: ReaderModel,
): Finding['evidence'] {
  const example = nearestExample(read.words, seen.principle, model);
  const words = weighedWords(read, seen.range, model).map((index) => read.words.tokens[index]);
  return {
    words: words.flatMap((token) => (token ? [text.slice(token.start, token.end)] : [])),
    example: example && {
      text: example.text,
      start: example.start,
      end: example.end,
      better: example.better,
    },
  };
}
