import type { FlaggedPrinciple } from '../engine/principle';
import { scan } from '../languages/scan';
import type { KnownExample, ReaderModel } from './readerModel';
import { wordsOf } from './words';
import type { Words } from './words';

/** Less alike than this is not alike. */
const LEAST = 0.12;

type Seen = { readonly example: KnownExample; readonly marks: ReadonlySet<number> };

const seen = new WeakMap<ReaderModel, Map<FlaggedPrinciple, readonly Seen[]>>();

/** The known example of the principle that is likest the words; null when none is like them. */
export function nearestExample(
  words: Words,
  principle: FlaggedPrinciple,
  model: ReaderModel,
): KnownExample | null {
  const marks = marksOf(words);
  let best: KnownExample | null = null;
  let most = LEAST;
  for (const one of examplesOf(principle, model)) {
    const alike = likeness(marks, one.marks);
    if (alike > most) [most, best] = [alike, one.example];
  }
  return best;
}

/** The model's examples of a principle, cut up when they are first asked for. */
function examplesOf(principle: FlaggedPrinciple, model: ReaderModel): readonly Seen[] {
  const known = seen.get(model) ?? new Map<FlaggedPrinciple, readonly Seen[]>();
  seen.set(model, known);
  const held = known.get(principle) ?? cutUp(principle, model);
  known.set(principle, held);
  return held;
}

function cutUp(
  principle: FlaggedPrinciple,
  { examples, vocabulary, language }: ReaderModel,
): readonly Seen[] {
  return examples
    .filter((example) => example.principle === principle)
    .map((example) => {
      const phrase = example.text.slice(example.start, example.end);
      return { example, marks: marksOf(wordsOf(scan(phrase, language), vocabulary)) };
    });
}

/** Stems of the words of four letters or more, and all classes. */
function marksOf({ tokens, stems, classes }: Words): ReadonlySet<number> {
  const own = tokens.flatMap((token, i) => (token.norm.length >= 4 ? [stems[i] ?? 0] : []));
  return new Set([...own, ...classes.flat()]);
}

/** Shared marks as a share of all (Jaccard), a stem counting as much as a class. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const mark of a) if (b.has(mark)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}
