import type { Reading } from '../languages/reading';
import { readingOf } from '../languages/reading';
import type { Sentence } from '../languages/sentences';
import type { BlockKind } from '../text/block';
import type { Surroundings } from './sentenceFeatures';
import { wordsOf } from './words';
import type { Words } from './words';
import type { Vocabulary } from './vocabulary';

/** A sentence as the reader sees it. */
export type SentenceToRead = {
  readonly sentence: Sentence;
  readonly words: Words;
  readonly around: Surroundings;
};

/** What stands around a block. */
export type BlockPlace = {
  readonly kind: BlockKind;
  /** Last sentence of the block before and first of the block after; '' for none. */
  readonly before: string;
  readonly after: string;
};

const KINDS: readonly BlockKind[] = ['paragraph', 'heading', 'list-item', 'table-cell'];

/** A block's sentences with their neighbours, those over the block's border included. */
export function sentencesToRead(
  reading: Reading,
  place: BlockPlace,
  vocabulary: Vocabulary,
): readonly SentenceToRead[] {
  const words = reading.sentences.map(({ first, last }) =>
    wordsOf(reading.tokens.slice(first, last + 1), vocabulary),
  );
  const outer = (text: string) =>
    text === '' ? null : wordsOf(readingOf(text, reading.language).tokens, vocabulary);
  const [before, after] = [outer(place.before), outer(place.after)];
  return reading.sentences.map((sentence, index) => ({
    sentence,
    words: words[index] ?? wordsOf([], vocabulary),
    around: {
      before: words[index - 1] ?? before,
      after: words[index + 1] ?? after,
      index,
      count: words.length,
      isQuestion: sentence.isQuestion,
      kind: Math.max(0, KINDS.indexOf(place.kind)),
    },
  }));
}
