import type { Matcher, MatchState } from './compiled';
import type { PatternClass } from './patternTree';

/** Index of the word to be read at `at`, or -1: the sentence ends, a mark bars the way, or the work is used up. */
export function wordIndex(state: MatchState, at: number): number {
  state.steps += 1;
  if (state.steps > state.limit || at >= state.to) return -1;
  const index = state.view.wordAt[at] ?? -1;
  if (index >= state.to || (at === state.start && index !== at)) return -1;
  return index;
}

/** The whole pattern has matched. */
export const matched: Matcher = (state, at) => {
  state.end = at;
  return at > state.start;
};

export function matchWord(id: number, next: Matcher): Matcher {
  return (state, at) => {
    const index = wordIndex(state, at);
    return index >= 0 && state.view.ids[index] === id && next(state, index + 1);
  };
}

export function matchClass(name: PatternClass, next: Matcher): Matcher {
  return (state, at) => {
    state.steps += 1;
    if (state.steps > state.limit || at >= state.to) return false;
    const jump = at === state.start ? at : Math.max(at, state.view.wordAt[at] ?? -1);
    const end = state.view.classEnd(name, jump);
    return end > jump && end <= state.to && next(state, end);
  };
}

export function matchEither(branches: readonly Matcher[]): Matcher {
  return (state, at) => {
    for (const branch of branches) if (branch(state, at)) return true;
    return false;
  };
}

/** Reads `min` to `max` words, the fewest that fit first (or the most), over at most one comma or dash. */
export function matchGap(min: number, max: number, greedy: boolean, next: Matcher): Matcher {
  const go = (state: MatchState, at: number, read: number, marks: number): boolean => {
    const seen = marks + markAt(state, at);
    const mayStop = read >= min && (read === 0 || seen <= 1);
    if (!greedy && mayStop && next(state, at)) return true;
    const index = read < max && seen <= 1 ? wordIndex(state, at) : -1;
    if (index >= 0 && go(state, index + 1, read + 1, seen)) return true;
    return greedy && mayStop && next(state, at);
  };
  return (state, at) => go(state, at, 0, 0);
}

/** What a mark counts for in a gap, which may cross one comma or dash and no colon. */
function markAt(state: MatchState, at: number): number {
  const index = state.view.wordAt[at] ?? -1;
  if (index <= at || at >= state.to) return 0;
  return state.view.tokens[at]?.norm === ':' ? 2 : 1;
}

/** Remembers where slot number `slot` begins; `body` must lead to `closeSlot`. */
export function openSlot(slot: number, body: Matcher): Matcher {
  return (state, at) => {
    const { slotFrom } = state;
    const before = slotFrom[slot] ?? -1;
    slotFrom[slot] = at === state.start ? at : Math.max(at, state.view.wordAt[at] ?? -1);
    if (body(state, at)) return true;
    slotFrom[slot] = before;
    return false;
  };
}

export function closeSlot(slot: number, next: Matcher): Matcher {
  return (state, at) => {
    const { slotTo } = state;
    const before = slotTo[slot] ?? -1;
    slotTo[slot] = at;
    if (next(state, at)) return true;
    slotTo[slot] = before;
    return false;
  };
}
