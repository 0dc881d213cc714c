import type { BlockKind } from '../text/block';
import { hash } from '../text/hash';
import { circumstancesOf } from './circumstances';
import type { Clause } from './clause';
import type { CompiledPattern, CompiledRules, CompiledWording } from './compiled';
import type { Hits, JudgedHit } from './hits';
import { eachMatch, matchState, placeOf } from './match';
import type { Place } from './match';
import type { FlaggedPrinciple, Genre } from './principle';
import { withReserved } from './reservedSlots';
import type { Fit, Rewording } from './rule';
import { saidWords } from './saidWords';

/** Words that are marked: token indices, half-open, and the rule's hit, or null when the trained reader alone saw them. */
export type Mark = {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly principle: FlaggedPrinciple;
  readonly hit: JudgedHit | null;
};

/** The block in which they stand, and what the rules saw in it. */
export type Seen = Pick<Hits, 'reading' | 'view' | 'hits'> & {
  readonly kind: BlockKind;
  readonly genre: Genre;
};

/** A rewording and the place that it is for. */
export type Candidate = {
  readonly rewording: Rewording;
  readonly place: Place;
  /** Its index among those of the rule that marked the words; null for others. */
  readonly own: number | null;
  /** Whose it is: the rule's own, of a wording whose pattern stands there, another rule's, or for any sentence. */
  readonly tier: 'own' | 'standing' | 'other' | 'general';
};

/** All that may be offered for the marked words, best first. */
export function* candidatesFor(
  { sentence, from, to, principle, hit }: Mark,
  clause: Clause,
  seen: Seen,
  rules: CompiledRules,
): Generator<Candidate> {
  const bounds = seen.reading.sentences[sentence];
  const fits = circumstancesOf(seen.reading, sentence, clause, seen.kind);
  const here = { from, to, sentenceFrom: bounds?.first ?? from, sentenceTo: (bounds?.last ?? to - 1) + 1 };
  const placed = (place: Place, patterns: readonly CompiledPattern[]) =>
    reserved(place, here, clause, seen, fits, slotsOf(patterns));
  const ruled = hit === null ? null : placed(hit, hit.rule.patterns);
  for (const [own, rewording] of hit?.rule.rule.rewordings.entries() ?? [])
    if (ruled !== null) yield { rewording, place: ruled, own, tier: 'own' };
  const wordings = rules.byLanguage[seen.reading.language].wordings.filter(
    ({ wording }) =>
      wording.principle === principle &&
      (wording.where?.includes(seen.genre) ?? true) &&
      wording.fits.every((fit) => fits.has(fit)),
  );
  const inClause = { ...here, sentenceFrom: clause.from, sentenceTo: clause.to };
  for (const { wording, patterns, place } of standing(wordings, inClause, seen))
    for (const rewording of wording.rewordings)
      yield { rewording, place: placed(place, patterns), own: null, tier: 'standing' };
  for (const other of seen.hits)
    if (other !== hit && other.from < to && from < other.to && lends(other, principle))
      for (const rewording of other.rule.rule.rewordings)
        yield { rewording, place: placed(other, other.rule.patterns), own: null, tier: 'other' };
  const bare: Place = { ...here, slots: new Map(), forms: [] };
  const place = placed(bare, []);
  const sentenceText = seen.reading.text.slice(bounds?.start ?? 0, bounds?.end ?? 0);
  for (const rewording of generalOnes(wordings, sentenceText))
    yield { rewording, place, own: null, tier: 'general' };
}

/** A rule that saw the same words and was not heard may still know what to say. */
function lends({ rule, because }: JudgedHit, principle: FlaggedPrinciple): boolean {
  return rule.rule.principle === principle && because.length === 0;
}

type Bounds = Pick<Place, 'from' | 'to' | 'sentenceFrom' | 'sentenceTo'>;

function slotsOf(patterns: readonly CompiledPattern[]): ReadonlySet<string> {
  return new Set(patterns.flatMap(({ slots }) => slots));
}

function reserved(
  place: Place,
  here: Bounds,
  clause: Clause,
  seen: Seen,
  fits: ReadonlySet<Fit>,
  taken: ReadonlySet<string>,
): Place {
  const { sentenceFrom, sentenceTo } = here;
  const own = { toOne: fits.has('one'), said: saidWords(here, clause, seen.view), taken };
  return withReserved({ ...place, sentenceFrom, sentenceTo }, clause, seen.view, own);
}

/** Wordings whose pattern stands in the statement, and where: those over the marked words first, then the longest. */
function standing(
  wordings: readonly CompiledWording[],
  bounds: Bounds,
  { view }: Seen,
): (CompiledWording & { readonly place: Place })[] {
  const state = matchState(view);
  [state.from, state.to] = [bounds.sentenceFrom, bounds.sentenceTo];
  const found: (CompiledWording & { readonly place: Place; readonly over: number })[] = [];
  for (const { wording, patterns } of wordings) {
    const overOf = (place: Place) => Number(place.from < bounds.to && bounds.from < place.to);
    const places = patterns.flatMap((pattern) => {
      const all: Place[] = [];
      eachMatch(pattern, state, state.from, state.to - 1, () => all.push(placeOf(pattern, state)));
      return all.find(overOf) ?? all[0] ?? [];
    });
    const [best] = places.sort(
      (a, b) => overOf(b) - overOf(a) || b.to - b.from - (a.to - a.from) || a.from - b.from,
    );
    if (best !== undefined) found.push({ wording, patterns, place: best, over: overOf(best) });
  }
  return found.sort((a, b) => b.over - a.over || b.place.to - b.place.from - (a.place.to - a.place.from));
}

/** Wordings without patterns: those that ask for most first, among equals in an order that the sentence decides. */
function generalOnes(wordings: readonly CompiledWording[], sentence: string): readonly Rewording[] {
  const all = wordings.flatMap(({ wording }) =>
    wording.patterns.length > 0
      ? []
      : wording.rewordings.map((rewording) => ({ rewording, asks: wording.fits.length })),
  );
  const keyed = all.map((one) => ({ ...one, key: hash(`${sentence}|${one.rewording.template}`) }));
  return keyed.sort((a, b) => b.asks - a.asks || (a.key < b.key ? -1 : 1)).map(({ rewording }) => rewording);
}
