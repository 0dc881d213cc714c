import { FLAGGED_PRINCIPLES } from '../../engine/principle';
import { readingOf } from '../../languages/reading';
import type { Reading } from '../../languages/reading';
import { isJudged } from '../../text/block';
import type { KeyedBlock } from '../../text/keyedBlock';
import { keyBlocks } from '../../text/keyedBlocks';
import { blocksOfText } from '../../text/plainText';
import { sentencesToRead } from '../sentencesToRead';
import type { SentenceToRead } from '../sentencesToRead';
import type { Vocabulary } from '../vocabulary';
import type { Flag, LabelledText } from './labelled';

/** A sentence of a labelled text, as the reader will meet it, with what it should say. */
export type Sample = SentenceToRead & {
  readonly of: LabelledText;
  readonly block: KeyedBlock;
  readonly reading: Reading;
  /** Offset of the block in the text. */
  readonly start: number;
  /** 1 for each word of a marked phrase. */
  readonly inside: Uint8Array;
  /** Index among the flagged principles of the phrase that fills most of the sentence; -1 for none. */
  readonly principle: number;
};

/** An overlap of fewer UTF-16 units marks no sentence: a phrase may run a mark into the next. */
export const LEAST_OVERLAP = 3;

/** The sentences of a labelled text, cut up just as at run time. */
export function samplesOf(of: LabelledText, vocabulary: Vocabulary): Sample[] {
  const blocks = blocksOfText(of.text);
  const keyed = keyBlocks(blocks);
  return blocks.flatMap(({ start, text, kind }, at) => {
    const block = keyed[at];
    if (block === undefined || !isJudged(kind)) return [];
    const reading = readingOf(text, of.language);
    return sentencesToRead(reading, block, vocabulary).map((sentence) => {
      const marked = markedBy(sentence, start, of.flags);
      return { ...sentence, of, block, reading, start, ...marked };
    });
  });
}

function markedBy({ words }: SentenceToRead, start: number, flags: readonly Flag[]) {
  const inside = new Uint8Array(words.tokens.length);
  let principle = -1;
  let most = LEAST_OVERLAP - 1;
  for (const flag of flags) {
    let overlap = 0;
    words.tokens.forEach((token, i) => {
      const shared = Math.min(token.end + start, flag.end) - Math.max(token.start + start, flag.start);
      if (shared <= 0) return;
      overlap += shared;
      inside[i] = 1;
    });
    if (overlap > most) [most, principle] = [overlap, FLAGGED_PRINCIPLES.indexOf(flag.principle)];
  }
  return { inside: principle < 0 ? new Uint8Array(words.tokens.length) : inside, principle };
}
