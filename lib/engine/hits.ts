import { scan } from '../languages/scan';
import { sentences } from '../languages/sentences';
import type { BlockKind } from '../text/block';
import type { CompiledPattern, CompiledRules, MatchState, TokenView } from './compiled';
import type { SentenceContext } from './guards/context';
import { guardsOf } from './guards/guardsOf';
import { silencedBy } from './guards/silencedBy';
import { eachMatch, matchSentence, matchState } from './match';
import type { Hit } from './match';
import type { Genre, Language } from './principle';
import type { Guard } from './rule';
import { tokenView } from './tokenView';
import type { Reading } from '../languages/reading';

/** Hits that are judged in one block, the first ones. No writer needs as many. */
const MOST_HITS = 300;

/** A block as the engine judges it. */
export type JudgedBlock = {
  readonly text: string;
  readonly kind: BlockKind;
  /** Last sentence of the block before and first of the block after; '' for none. */
  readonly before: string;
  readonly after: string;
};

/** Why a hit is not shown: what a rule's `pass` examples name. */
export type Silence = Guard | 'where' | 'near' | 'notNear' | 'unless' | 'strength' | 'overlap';

/** A hit, and what keeps it silent before it is compared with others, the first reason or all; empty for nothing. */
export type JudgedHit = Hit & { readonly sentence: number; readonly because: readonly Silence[] };

export type Hits = {
  readonly reading: Reading;
  readonly view: TokenView;
  readonly hits: readonly JudgedHit[];
  readonly steps: number;
  /** True when the block's work was used up, or it had too many hits: some may be missing. */
  readonly stopped: boolean;
};

/** How much is asked of a hit: whether anything keeps it silent, or everything that does, for a pack's author. */
export type Reasons = 'first' | 'every';

/** Offsets in the block's text, half-open. */
type Stretch = { readonly start: number; readonly end: number };

/**
 * Every place where a rule's words stand in the block, with the circumstances that make them innocent. Nobody looks
 * for those circumstances, and there are no hits, when it is asked about a stretch `within` which no rule's words stand.
 */
export function hitsIn(
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  rules: CompiledRules,
  { asked = 'first', within = null }: { readonly asked?: Reasons; readonly within?: Stretch | null } = {},
): Hits {
  const tokens = scan(block.text, language);
  const reading: Reading = {
    text: block.text,
    language,
    tokens,
    sentences: sentences(tokens, block.text, language),
  };
  const view = tokenView(reading, rules);
  const state = matchState(view);
  const all = rawHits(reading, rules, state);
  const found = within === null || all.some(({ hit }) => touches(hit, view, within)) ? all : [];
  const hits = found.slice(0, MOST_HITS).map(({ hit, sentence }) => {
    bound(state, reading, sentence);
    const reasons = reasonsFor(hit, genre, state, {
      reading,
      sentence,
      before: block.before,
      after: block.after,
    });
    return { ...hit, sentence, because: asked === 'every' ? [...reasons] : firstOf(reasons) };
  });
  const stopped = state.steps > state.limit || found.length > MOST_HITS;
  return { reading, view, hits, steps: state.steps, stopped };
}

function touches({ from, to }: Hit, { tokens }: TokenView, { start, end }: Stretch): boolean {
  return (tokens[from]?.start ?? 0) < end && start < (tokens[to - 1]?.end ?? 0);
}

/** Hits with their sentences, from left to right and, at one place, in the rules' order. */
function rawHits(
  reading: Reading,
  rules: CompiledRules,
  state: MatchState,
): { hit: Hit; sentence: number }[] {
  const found = reading.sentences.flatMap((_, sentence) => {
    bound(state, reading, sentence);
    return matchSentence(rules, state).map((hit) => ({ hit, sentence }));
  });
  return found.sort((a, b) => a.hit.from - b.hit.from || a.hit.to - b.hit.to || order(a.hit, b.hit));
}

function order(a: Hit, b: Hit): number {
  const [first, second] = [`${a.rule.rule.id} ${a.pattern}`, `${b.rule.rule.id} ${b.pattern}`];
  return first < second ? -1 : Number(first > second);
}

function bound(state: MatchState, reading: Reading, sentence: number): void {
  const { first, last } = reading.sentences[sentence] ?? { first: 0, last: -1 };
  state.from = first;
  state.to = last + 1;
}

/** What keeps the hit silent, one after the other, each looked for only when it is asked for. */
function* reasonsFor(
  hit: Hit,
  genre: Genre,
  state: MatchState,
  context: SentenceContext,
): Generator<Silence> {
  const { rule, near, notNear, unless } = hit.rule;
  if (rule.where !== null && !rule.where.includes(genre)) yield 'where';
  if (near.length > 0 && !near.some((pattern) => stands(pattern, state))) yield 'near';
  if (notNear.some((pattern) => stands(pattern, state))) yield 'notNear';
  if (unless.some((pattern) => stands(pattern, state, hit))) yield 'unless';
  const first = silencedBy(context, hit, rule.guards);
  if (first === null) return;
  yield first;
  const guards = guardsOf(context, hit);
  yield* rule.guards.filter((guard) => guard !== first && guards.has(guard));
}

function firstOf(reasons: Generator<Silence>): readonly Silence[] {
  for (const reason of reasons) return [reason];
  return [];
}

/** True when the pattern stands in the sentence, and, if `over` is given, shares a word with it. */
function stands(pattern: CompiledPattern, state: MatchState, over?: Hit): boolean {
  let found = false;
  eachMatch(pattern, state, state.from, state.to, () => {
    found ||= over === undefined || (state.start < over.to && over.from < state.end);
  });
  return found;
}
