import type { Clause } from './clause';
import type { TokenView } from './compiled';
import { isKnownWord } from './letterCase';
import type { Place } from './match';
import { trimmed } from './trimmed';
import type { Range } from './trimmed';
import type { Language } from './principle';

/** The words of the sentence after and before the pattern, its first number, its first date. */
export const PLACE_SLOTS = ['rest', 'before', 'num', 'when'] as const;

/** Numbers, dates and names that would otherwise be lost; only inside a field. */
export const FACTS_SLOT = 'facts';

/** The statement in the writer's own words; only inside a field. */
export const SAID_SLOT = 'said';

/** "You" as the text says it, to one or to several: subject, object, and the forms of the possessive. */
export const ADDRESS: Readonly<
  Record<Language, Readonly<Record<string, { readonly one: string; readonly many: string }>>>
> = {
  en: {},
  sv: {
    ni: { one: 'du', many: 'ni' },
    er: { one: 'dig', many: 'er' },
    din: { one: 'din', many: 'er' },
    ditt: { one: 'ditt', many: 'ert' },
    dina: { one: 'dina', many: 'era' },
  },
};

/** Slots that a wording may use without remembering them in a pattern. */
export function reservedSlots(language: Language): readonly string[] {
  return [...PLACE_SLOTS, FACTS_SLOT, SAID_SLOT, ...Object.keys(ADDRESS[language])];
}

/** How the text speaks, the statement as a note, and the names that the patterns use themselves, empty or not. */
type Given = {
  readonly toOne: boolean;
  readonly said: string | null;
  readonly taken: ReadonlySet<string>;
};

/** The place with what wordings may use without remembering it: words of its statement, and "you" to one or to several. */
export function withReserved(
  place: Place,
  clause: Clause,
  view: TokenView,
  { toOne, said, taken }: Given,
): Place {
  const before = trimmed(view, { from: clause.from, to: place.from });
  const ranges: readonly (readonly [string, Range | null])[] = [
    ['rest', trimmed(view, { from: place.to, to: clause.to })],
    ['before', before],
    ['num', firstOf(view, clause, ['number'])],
    ['when', firstOf(view, clause, ['deadline', 'date', 'time'])],
  ];
  const slots = new Map(place.slots);
  for (const [name, range] of ranges) if (range !== null && !taken.has(name)) slots.set(name, range);
  const address = Object.entries(ADDRESS[view.language]);
  const free = address.filter(([name]) => !taken.has(name));
  const words = new Map(free.map(([name, { one, many }]) => [name, toOne ? one : many]));
  if (said !== null && !taken.has(SAID_SLOT)) words.set(SAID_SLOT, said);
  return { ...place, slots, words, onlyFirst: isDoubtful(view, before) ? 'before' : null };
}

/** True where it cannot be told whether the first word has its capital as a name or from the sentence. */
function isDoubtful(view: TokenView, range: Range | null): boolean {
  const token = range === null ? undefined : view.tokens[range.from];
  return range !== null && token?.capitalised === true && !isKnownWord(view, range.from, token.norm);
}

function firstOf(
  view: TokenView,
  { from, to }: Range,
  classes: readonly ('number' | 'deadline' | 'date' | 'time')[],
): Range | null {
  for (let at = from; at < to; at += 1) {
    for (const name of classes) {
      const end = view.classEnd(name, at);
      if (end > at && end <= to) return { from: at, to: end };
    }
  }
  return null;
}
