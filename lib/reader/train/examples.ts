import type { KnownExample } from '../readerModel';
import type { LabelledText } from './labelled';
import type { Sample } from './samples';

/** A sentence with more than this many UTF-16 units is no example to be shown on a card. */
const LONGEST = 180;

/** The phrases for which the corpus has a wording to put in their place, each in its sentence. */
export function examplesOf(samples: readonly Sample[]): KnownExample[] {
  return samples.flatMap((sample) => examplesIn(sample));
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
