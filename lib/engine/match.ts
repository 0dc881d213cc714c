import { candidatesIn } from './candidates';
import type {
  CapturedForm,
  CompiledPattern,
  CompiledRule,
  CompiledRules,
  MatchState,
  TokenView,
} from './compiled';

/** Least work that a block may cost, and what each of its tokens adds. One step is one look at one word. */
const STEPS = 200_000;
const STEPS_PER_TOKEN = 200;

/** Words and what a pattern remembers of them. Token indices, half-open. */
export type Place = {
  readonly from: number;
  readonly to: number;
  /** Where its sentence begins and ends, likewise. */
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
  /** Token indices of the slots that hold something, by name. */
  readonly slots: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** Forms of sets inside slots, with the slot's name. */
  readonly forms: readonly (CapturedForm & { readonly name: string })[];
  /** A slot that must stand first where it is written: its capital may be a name's or the sentence's. Default: none. */
  readonly onlyFirst?: string | null;
  /** Slots that hold other words than the text's. */
  readonly words?: ReadonlyMap<string, string>;
};

/** Where a rule's pattern stands. */
export type Hit = Place & {
  readonly rule: CompiledRule;
  /** Index of the pattern among its rule's. */
  readonly pattern: number;
};

/** A matcher's working memory for one block. */
export function matchState(view: TokenView): MatchState {
  return {
    view,
    from: 0,
    to: 0,
    start: 0,
    end: 0,
    slotFrom: new Int32Array(6).fill(-1),
    slotTo: new Int32Array(6).fill(-1),
    forms: [],
    steps: 0,
    limit: STEPS + STEPS_PER_TOKEN * view.tokens.length,
  };
}

/** All hits of the rules in the sentence that `state.from` and `state.to` bound: of each pattern the leftmost ones. */
export function matchSentence(rules: CompiledRules, state: MatchState): Hit[] {
  const language = rules.byLanguage[state.view.language];
  const hits: Hit[] = [];
  const { count, patterns, low, high } = candidatesIn(rules, state);
  for (let nth = 0; nth < count; nth += 1) {
    const index = patterns[nth] ?? -1;
    const pattern = language.patterns[index];
    const rule = language.rules[language.ruleOf[index] ?? -1];
    if (pattern === undefined || rule === undefined) continue;
    const found = () => hits.push(hitOf(rule, pattern, state));
    eachMatch(pattern, state, low[index] ?? 0, high[index] ?? -1, found);
  }
  return hits;
}

/** Calls `found` for each place, from left to right and apart, where the pattern begins at `low` to `high`. */
export function eachMatch(
  pattern: CompiledPattern,
  state: MatchState,
  low: number,
  high: number,
  found: () => void,
): void {
  const { match } = pattern;
  for (let start = Math.max(low, state.from); start <= high && start < state.to; start += 1) {
    state.start = start;
    state.forms.length = 0;
    if (!match(state, start)) continue;
    found();
    state.slotFrom.fill(-1);
    state.slotTo.fill(-1);
    start = state.end - 1;
  }
}

function hitOf(rule: CompiledRule, pattern: CompiledPattern, state: MatchState): Hit {
  return { rule, pattern: rule.patterns.indexOf(pattern), ...placeOf(pattern, state) };
}

/** Where the pattern has just been found, with what it remembers. */
export function placeOf(pattern: CompiledPattern, state: MatchState): Place {
  const slots = new Map<string, { from: number; to: number }>();
  pattern.slots.forEach((name, slot) => {
    const from = state.slotFrom[slot] ?? -1;
    const to = state.slotTo[slot] ?? -1;
    if (from >= 0 && to > from) slots.set(name, { from, to });
  });
  const forms = state.forms.map((form) => ({ ...form, name: pattern.slots[form.slot] ?? '' }));
  const sentence = { sentenceFrom: state.from, sentenceTo: state.to };
  return {
    from: state.start,
    to: state.end,
    ...sentence,
    slots,
    forms,
  };
}
