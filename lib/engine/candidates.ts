import type { CompiledRules, LanguageRules, MatchState } from './compiled';
import { classKey } from './compiled';
import { KeysInSentence } from './keysInSentence';
import { PATTERN_CLASSES } from './patternTree';
import type { PatternClass } from './patternTree';

/** Patterns that may stand in one sentence. Good until the next question for the same rules. */
export type Candidates = {
  readonly count: number;
  /** Indices of the patterns, `count` of them. */
  readonly patterns: Int32Array;
  /** By pattern: the first and the last token at which it may begin. */
  readonly low: Int32Array;
  readonly high: Int32Array;
};

type Scratch = {
  count: number;
  readonly patterns: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** By pattern: the question in which it was last seen. */
  readonly seen: Int32Array;
  question: number;
  /** Classes on which patterns are anchored. */
  readonly classes: readonly { readonly name: PatternClass; readonly key: number }[];
  readonly keys: KeysInSentence;
};

/** Reused for every sentence: there are as many questions as sentences, and thousands of patterns. */
const SCRATCH = new WeakMap<LanguageRules, Scratch>();

/** Which patterns may stand in the sentence, and where they may begin, by the keys that stand there. */
export function candidatesIn(rules: CompiledRules, state: MatchState): Candidates {
  const language = rules.byLanguage[state.view.language];
  const scratch = SCRATCH.get(language) ?? newScratch(language);
  SCRATCH.set(language, scratch);
  scratch.count = 0;
  scratch.question += 1;
  scratch.keys.begin();
  for (let at = state.from; at < state.to; at += 1) {
    const id = state.view.ids[at] ?? 0;
    if (id > 0) add(scratch, language, id, at);
    for (const key of state.view.tailsAt(at)) add(scratch, language, key, at);
    for (const { name, key } of scratch.classes) {
      if (state.view.classEnd(name, at) > at) add(scratch, language, key, at);
    }
  }
  keepPossible(scratch, language);
  return scratch;
}

/** Notes the patterns that are anchored on `key`, which stands at token `at`. */
function add(scratch: Scratch, { anchors }: LanguageRules, key: number, at: number): void {
  scratch.keys.add(key);
  const last = anchors.first[key + 1] ?? 0;
  for (let post = anchors.first[key] ?? 0; post < last; post += 1) {
    const pattern = anchors.pattern[post] ?? 0;
    const low = at - (anchors.max[post] ?? 0);
    const high = at - (anchors.min[post] ?? 0);
    if (scratch.seen[pattern] === scratch.question) {
      if (low < (scratch.low[pattern] ?? 0)) scratch.low[pattern] = low;
      if (high > (scratch.high[pattern] ?? 0)) scratch.high[pattern] = high;
      continue;
    }
    scratch.seen[pattern] = scratch.question;
    scratch.low[pattern] = low;
    scratch.high[pattern] = high;
    scratch.patterns[scratch.count] = pattern;
    scratch.count += 1;
  }
}

/** Drops the patterns of which something else that they need does not stand in the sentence. */
function keepPossible(scratch: Scratch, { patterns }: LanguageRules): void {
  let kept = 0;
  for (let nth = 0; nth < scratch.count; nth += 1) {
    const index = scratch.patterns[nth] ?? 0;
    if (!needsStand(patterns[index]?.needs, scratch.keys)) continue;
    scratch.patterns[kept] = index;
    kept += 1;
  }
  scratch.count = kept;
}

function needsStand(needs: readonly number[] | undefined, keys: KeysInSentence): boolean {
  for (const list of needs ?? []) if (!keys.hasOneOf(list)) return false;
  return true;
}

function newScratch(language: LanguageRules): Scratch {
  const { first } = language.anchors;
  const row = () => new Int32Array(language.patterns.length);
  const named = PATTERN_CLASSES.flatMap((name) => {
    const key = language.vocabulary.get(classKey(name));
    return key === undefined ? [] : [{ name, key }];
  });
  const isAnchor = ({ key }: { readonly key: number }) => (first[key + 1] ?? 0) > (first[key] ?? 0);
  const others = new Set(named.filter((one) => !isAnchor(one)).map(({ key }) => key));
  const keys = new KeysInSentence(language.lists, others, first.length);
  const classes = named.filter(isAnchor);
  return { count: 0, patterns: row(), low: row(), high: row(), seen: row(), question: 0, classes, keys };
}
