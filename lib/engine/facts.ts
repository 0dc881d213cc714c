import type { Token } from '../languages/token';
import type { TokenView } from './compiled';
import { followsColon } from './letterCase';

/** A set's acronym ("KPI") is the rule's word, not the writer's fact. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}:-]+/u;

/**
 * The numbers, dates and names among the tokens `from` up to `to` that do not stand in `replacement`, as token indices:
 * a rewording never drops the writer's facts.
 */
export function lostFacts(
  view: TokenView,
  from: number,
  to: number,
  sentenceFrom: number,
  replacement: readonly Token[],
): readonly number[] {
  const kept = new Set(replacement.map((token) => token.norm));
  const lost: number[] = [];
  for (let index = from; index < to; index += 1) {
    const token = view.tokens[index];
    if (token !== undefined && isFact(view, index, token, sentenceFrom) && !kept.has(token.norm))
      lost.push(index);
  }
  return lost;
}

function isFact(view: TokenView, index: number, token: Token, sentenceFrom: number): boolean {
  if (token.kind === 'punct') return false;
  if (token.kind === 'link' || /\p{N}/u.test(token.norm)) return true;
  if (view.classEnd('date', index) === index + 1) return true;
  if (!token.capitalised || token.norm === 'i' || token.norm.startsWith("i'"))
    return isNumberWord(view, index);
  const known = (view.ids[index] ?? 0) > 0;
  if (known && followsColon(view, index)) return false;
  const acronym = known && ACRONYM.test(view.text.slice(token.start, token.end));
  return !acronym && !beginsWords(view, index, sentenceFrom);
}

/** "tolv", "half": a whole amount in one word. */
function isNumberWord(view: TokenView, index: number): boolean {
  return view.classEnd('number', index) === index + 1;
}

/** True when no word stands before it in its sentence. */
function beginsWords(view: TokenView, index: number, sentenceFrom: number): boolean {
  for (let before = sentenceFrom; before < index; before += 1) {
    if (view.tokens[before]?.kind !== 'punct') return false;
  }
  return true;
}
