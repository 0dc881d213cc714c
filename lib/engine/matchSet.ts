import type { CapturedForm, Matcher, MatchState } from './compiled';
import type { FormEntry, SetLookup } from './compileSet';
import { wordIndex } from './matchers';

const NO_FORMS: readonly FormEntry[] = [];

/** Any form of the set, then any compound with one of its heads. `slot` is -1 outside slots. */
export function matchSet(lookup: SetLookup, slot: number, next: Matcher): Matcher {
  return (state, at) => {
    const index = wordIndex(state, at);
    if (index < 0) return false;
    for (const form of lookup.forms.get(state.view.ids[index] ?? 0) ?? NO_FORMS) {
      const end = formEnd(state, index + 1, form.rest);
      if (end >= 0 && matchParticle(state, index, end, lookup, form, slot, next)) return true;
    }
    return lookup.tails.size > 0 && matchTail(state, index, lookup, slot, next);
  };
}

function formEnd(state: MatchState, from: number, rest: readonly number[]): number {
  let at = from;
  for (const id of rest) {
    const index = wordIndex(state, at);
    if (index < 0 || state.view.ids[index] !== id) return -1;
    at = index + 1;
  }
  return at;
}

function matchParticle(
  state: MatchState,
  from: number,
  end: number,
  lookup: SetLookup,
  form: FormEntry,
  slot: number,
  next: Matcher,
): boolean {
  // Outside slots nothing is remembered: by far the most looks.
  if (form.particle === 0 && slot < 0) return next(state, end);
  const { set } = lookup;
  const { entry, cell } = form;
  if (form.particle === 0) {
    return withForm(state, { slot, set, entry, cell, from, to: end, gapFrom: end, gapTo: end }, next);
  }
  for (let to = end; to <= end + form.gap && wordIndex(state, to) === to; to += 1) {
    if (state.view.ids[to] !== form.particle) continue;
    const found = { slot, set, entry, cell, from, to: to + 1, gapFrom: end, gapTo: to };
    if (withForm(state, found, next)) return true;
  }
  return false;
}

function matchTail(
  state: MatchState,
  index: number,
  lookup: SetLookup,
  slot: number,
  next: Matcher,
): boolean {
  const { set } = lookup;
  const to = index + 1;
  if (lookup.not.has(state.view.tokens[index]?.norm ?? '')) return false;
  return state.view.tailsAt(index).some((key) => {
    const tail = lookup.tails.get(key);
    if (tail === undefined) return false;
    return withForm(
      state,
      { slot, set, entry: tail.entry, cell: tail.cell, from: index, to, gapFrom: to, gapTo: to },
      next,
    );
  });
}

function withForm(state: MatchState, form: CapturedForm, next: Matcher): boolean {
  if (form.slot < 0) return next(state, form.to);
  state.forms.push(form);
  if (next(state, form.to)) return true;
  state.forms.pop();
  return false;
}
