import { FLAGGED_PRINCIPLES } from '../../engine/principle';
import type { KnownExample } from '../readerModel';
import type { LabelledText } from './labelled';
import type { Sample } from './samples';

/** A sentence with more than this many UTF-16 units is no example to be shown on a card. */
const LONGEST = 180;

/** So many examples of a principle are kept: the shortest, which are the plainest. */
const MOST = 60;

/** Phrases for which the corpus has a wording to put in their place, each in its sentence, by principle. */
export function examplesOf(samples: readonly Sample[]): KnownExample[] {
  const all = samples.flatMap((sample) => examplesIn(sample));
  return FLAGGED_PRINCIPLES.flatMap((principle) =>
    all
      .filter((example) => example.principle === principle)
      .sort((a, b) => a.text.length - b.text.length)
      .slice(0, MOST),
  );
}

function examplesIn({ of, sentence, start, reading }: Sample): KnownExample[] {
  const [from, to] = [sentence.start + start, sentence.end + start];
  const text = reading.text.slice(sentence.start, sentence.end);
  if (text.length > LONGEST || text.includes('\n')) return [];
  return inside(of, from, to).map((flag) => ({
    principle: flag.principle,
    text,
    start: flag.start - from,
    end: flag.end - from,
    better: flag.better[0] ?? '',
  }));
}

function inside({ flags }: LabelledText, from: number, to: number) {
  return flags.filter((flag) => flag.start >= from && flag.end <= to && flag.better.length > 0);
}
