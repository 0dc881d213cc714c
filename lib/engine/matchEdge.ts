import type { Language } from './principle';
import type { Matcher, TokenView } from './compiled';

/** Words that may stand before the beginning of what is said. */
const LEAD_INS: Record<Language, ReadonlySet<string>> = {
  en: new Set(['please', 'so', 'and', 'but', 'now', 'then', 'ok', 'okay', 'also', 'well', 'hey']),
  sv: new Set([
    'så',
    'och',
    'men',
    'nu',
    'vänligen',
    'sen',
    'sedan',
    'ok',
    'okej',
    'snälla',
    'alltså',
    'hej',
  ]),
};

/** `^`: only lead-ins and marks stand before, and `$`: only marks stand after, in the same sentence. */
export function matchEdge(edge: 'start' | 'end', next: Matcher): Matcher {
  if (edge === 'start') return (state, at) => onlyLeadIns(state.view, state.from, at) && next(state, at);
  return (state, at) => onlyMarks(state.view, at, state.to) && next(state, at);
}

function onlyLeadIns(view: TokenView, from: number, to: number): boolean {
  const leadIns = LEAD_INS[view.language];
  for (let index = from; index < to; index += 1) {
    const token = view.tokens[index];
    if (token !== undefined && token.kind !== 'punct' && !leadIns.has(token.norm)) return false;
  }
  return true;
}

function onlyMarks(view: TokenView, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (view.tokens[index]?.kind !== 'punct') return false;
  }
  return true;
}
