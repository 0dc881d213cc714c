import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/engine/principle';
import { readCorpus } from '../../lib/reader/train/corpus';
import type { LabelledText } from '../../lib/reader/train/labelled';
import { hash } from '../../lib/text/hash';
import { foundIn } from './foundIn';
import { judgesOf } from './judges';
import { spoil } from './spoil';
import type { Spoiling } from './spoil';

/** One wording in its text, as a reader of wordings gets it, and where it comes from, which they are not told. */
export type Drawn = {
  readonly id: string;
  readonly language: Language;
  readonly genre: string;
  readonly source: 'offer' | 'better' | Spoiling;
  readonly principle: string;
  /** The text with what is replaced in ⟦ ⟧. */
  readonly before: string;
  /** The text with what is written in its place in ⟦ ⟧. */
  readonly after: string;
  /** Shown with "Only if it is true for you". */
  readonly deed: boolean;
};

const OFFERS = 100;
const OTHERS = 25;
/** Of the spoiled ones, so many of each kind; the first kind has the rest. */
const EACH = 8;
const SPOILINGS: readonly Spoiling[] = ['grammar', 'lost fact', 'invented promise'];

/**
 * Draws, the same for a seed: for each language 100 of all suggestions for all findings in the part to develop on, 25 of the
 * corpus's own better wordings and 25 spoiled suggestions; mixed. `tests/readings/<seed>.drawn.jsonl`.
 */
export function drawReading(root: string, seed: number): void {
  const all = (['sv', 'en'] as const).flatMap((language) => drawnIn(root, language, seed));
  const mixed = byLot(all, seed, ({ before, after }) => before + after);
  const lines = mixed.map((one, index) => JSON.stringify({ ...one, id: `${seed}-${index + 1}` }));
  mkdirSync(join(root, 'tests', 'readings'), { recursive: true });
  writeFileSync(join(root, 'tests', 'readings', `${seed}.drawn.jsonl`), `${lines.join('\n')}\n`);
}

function drawnIn(root: string, language: Language, seed: number): Omit<Drawn, 'id'>[] {
  const texts = readCorpus(join(root, 'lib', 'reader', 'corpus'), 'develop', language);
  const judges = judgesOf(root, 'both');
  const offers = byLot(
    texts.flatMap(({ text, genre }) =>
      foundIn(text, judges, 'thorough').flatMap(({ principle, suggestions }) =>
        suggestions.slice(0, 3).map(({ start, end, replacement, deed }) => ({
          ...shown(text, start, end, replacement),
          language,
          genre,
          source: 'offer' as const,
          principle,
          deed,
          replacement,
        })),
      ),
    ),
    seed,
    ({ before, after }) => before + after,
  );
  const rest = offers.slice(OFFERS);
  const spoiled = SPOILINGS.flatMap((source, kind) => {
    const share = rest.filter((_, nth) => nth % SPOILINGS.length === kind);
    return share
      .flatMap((offer, nth) => {
        const words = spoil(offer.replacement, source, language, nth);
        if (words === null) return [];
        return [{ ...offer, source, after: offer.after.replace(offer.replacement, () => words) }];
      })
      .slice(0, kind === 0 ? OTHERS - 2 * EACH : EACH);
  });
  const betters = byLot(texts.flatMap(bettersIn), seed, ({ before, after }) => before + after);
  return [...offers.slice(0, OFFERS), ...spoiled, ...betters.slice(0, OTHERS)].map(
    ({ before, after, genre, source, principle, deed }) => ({
      language,
      genre,
      source,
      principle,
      before,
      after,
      deed,
    }),
  );
}

function bettersIn({ text, flags, language, genre }: LabelledText) {
  return flags.flatMap(({ start, end, better, principle }) =>
    better.slice(0, 1).map((replacement) => ({
      ...shown(text, start, end, replacement),
      language,
      genre,
      source: 'better' as const,
      principle,
      deed: false,
      replacement,
    })),
  );
}

function shown(text: string, start: number, end: number, replacement: string) {
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  return { before: `${head}⟦${text.slice(start, end)}⟧${tail}`, after: `${head}⟦${replacement}⟧${tail}` };
}

function byLot<Thing>(things: readonly Thing[], seed: number, name: (thing: Thing) => string): Thing[] {
  const apart = [...new Map(things.map((thing) => [name(thing), thing])).values()];
  const keyed = apart.map((thing) => ({ thing, key: hash(`${seed} ${name(thing)}`) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ thing }) => thing);
}
