import type {
  CapturedForm,
  CompiledPattern,
  CompiledRule,
  CompiledRules,
  MatchState,
  TokenView,
} from './compiled';
import { classKey } from './compiled';
import { PATTERN_CLASSES } from './patternTree';
import type { PatternClass } from './patternTree';

/** Least work that a block may cost, and what each of its tokens adds. One step is one look at one word. */
const STEPS = 200_000;
const STEPS_PER_TOKEN = 200;

/** Where a rule's pattern stands. Token indices, half-open. */
export type Hit = {
  readonly rule: CompiledRule;
  /** Index of the pattern among its rule's. */
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  /** Where its sentence begins and ends, likewise. */
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
  /** Token indices of the slots that hold something, by name. */
  readonly slots: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** Forms of sets inside slots, with the slot's name. */
  readonly forms: readonly (CapturedForm & { readonly name: string })[];
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
  for (const [index, reach] of candidates(rules, state)) {
    const pattern = language.patterns[index];
    const rule = language.rules[language.ruleOf[index] ?? -1];
    if (pattern === undefined || rule === undefined) continue;
    eachMatch(pattern, state, reach, () => hits.push(hitOf(rule, pattern, state)));
  }
  return hits;
}

/** Calls `found` for each place, from left to right and apart, where the pattern begins at `low` to `high`. */
export function eachMatch(
  pattern: CompiledPattern,
  state: MatchState,
  reach: { readonly low: number; readonly high: number },
  found: () => void,
): void {
  for (let start = Math.max(reach.low, state.from); start <= reach.high && start < state.to; start += 1) {
    state.start = start;
    state.forms.length = 0;
    if (!pattern.match(state, start)) continue;
    found();
    state.slotFrom.fill(-1);
    state.slotTo.fill(-1);
    start = state.end - 1;
  }
}

type Reach = { low: number; high: number };

/** Which patterns may stand in the sentence, and where they may begin, by the anchors that stand there. */
function candidates(rules: CompiledRules, state: MatchState): Map<number, Reach> {
  const { anchors } = rules.byLanguage[state.view.language];
  const found = new Map<number, Reach>();
  const classes = anchoredClasses(rules, anchors.first);
  const add = (key: number, at: number) => {
    const last = anchors.first[key + 1] ?? 0;
    for (let post = anchors.first[key] ?? 0; post < last; post += 1) {
      const low = at - (anchors.max[post] ?? 0);
      const high = at - (anchors.min[post] ?? 0);
      widen(found, anchors.pattern[post] ?? -1, low, high);
    }
  };
  for (let at = state.from; at < state.to; at += 1) {
    const id = state.view.ids[at] ?? 0;
    if (id > 0) add(id, at);
    if (rules.tailLengths.length > 0) for (const key of state.view.tailsAt(at)) add(key, at);
    for (const { name, key } of classes) if (state.view.classEnd(name, at) > at) add(key, at);
  }
  return found;
}

function widen(found: Map<number, Reach>, pattern: number, low: number, high: number): void {
  const reach = found.get(pattern);
  if (reach === undefined) {
    found.set(pattern, { low, high });
    return;
  }
  reach.low = Math.min(reach.low, low);
  reach.high = Math.max(reach.high, high);
}

function anchoredClasses(rules: CompiledRules, first: Int32Array): { name: PatternClass; key: number }[] {
  return PATTERN_CLASSES.flatMap((name) => {
    const key = rules.vocabulary.get(classKey(name)) ?? -1;
    return key >= 0 && (first[key + 1] ?? 0) > (first[key] ?? 0) ? [{ name, key }] : [];
  });
}

function hitOf(rule: CompiledRule, pattern: CompiledPattern, state: MatchState): Hit {
  const slots = new Map<string, { from: number; to: number }>();
  pattern.slots.forEach((name, slot) => {
    const from = state.slotFrom[slot] ?? -1;
    const to = state.slotTo[slot] ?? -1;
    if (from >= 0 && to > from) slots.set(name, { from, to });
  });
  const forms = state.forms.map((form) => ({ ...form, name: pattern.slots[form.slot] ?? '' }));
  const sentence = { sentenceFrom: state.from, sentenceTo: state.to };
  return {
    rule,
    pattern: rule.patterns.indexOf(pattern),
    from: state.start,
    to: state.end,
    ...sentence,
    slots,
    forms,
  };
}
