import { numberWordsOf } from '../languages/numberWords';
import type { Token } from '../languages/token';
import type { TokenView } from './compiled';
import { followsColon } from './letterCase';

/** An acronym that a rule looks for and marks ("KPI") is the rule's word, not the writer's fact. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}:-]+/u;

/** What is replaced, and the words that a rule marks in it, or null: token indices, half-open. */
export type Replaced = {
  readonly from: number;
  readonly to: number;
  readonly sentenceFrom: number;
  readonly rule: { readonly from: number; readonly to: number } | null;
};

/**
 * The numbers, dates and names in what is replaced that do not stand in `replacement`, as token indices:
 * a rewording never drops the writer's facts.
 */
export function lostFacts(
  view: TokenView,
  { from, to, sentenceFrom, rule }: Replaced,
  { text, tokens: replacement }: { readonly text: string; readonly tokens: readonly Token[] },
): readonly number[] {
  const norms = new Set(replacement.map((token) => token.norm));
  const written = new Set(replacement.map(({ start, end }) => text.slice(start, end)));
  const lost: number[] = [];
  for (let index = from; index < to; index += 1) {
    const token = view.tokens[index];
    if (token === undefined || !isFact(view, index, token, sentenceFrom, rule)) continue;
    const isKept = token.capitalised
      ? written.has(view.text.slice(token.start, token.end))
      : norms.has(token.norm);
    if (!isKept) lost.push(index);
  }
  return lost;
}

function isFact(
  view: TokenView,
  index: number,
  token: Token,
  sentenceFrom: number,
  rule: Replaced['rule'],
): boolean {
  if (token.kind === 'punct') return false;
  if (token.kind === 'link' || /\p{N}/u.test(token.norm)) return true;
  if (view.classEnd('date', index) === index + 1 && !isVerbMay(view, index, sentenceFrom)) return true;
  if (!token.capitalised || token.norm === 'i' || token.norm.startsWith("i'"))
    return isNumberWord(view, index);
  const known = (view.ids[index] ?? 0) > 0;
  if (known && followsColon(view, index)) return false;
  const marked = rule !== null && rule.from <= index && index < rule.to;
  const acronym = known && marked && ACRONYM.test(view.text.slice(token.start, token.end));
  return !acronym && !beginsWords(view, index, sentenceFrom);
}

/** "May I ask": no month. */
function isVerbMay(view: TokenView, index: number, sentenceFrom: number): boolean {
  return view.tokens[index]?.norm === 'may' && beginsWords(view, index, sentenceFrom);
}

/** "tolv", "half": an amount in one word, whatever it counts. */
function isNumberWord(view: TokenView, index: number): boolean {
  const { words, joined } = numberWordsOf(view.language);
  const norm = view.tokens[index]?.norm ?? '';
  return words.has(norm) || joined.test(norm) || view.classEnd('number', index) === index + 1;
}

/** True when no word stands before it in its sentence. */
function beginsWords(view: TokenView, index: number, sentenceFrom: number): boolean {
  for (let before = sentenceFrom; before < index; before += 1) {
    if (view.tokens[before]?.kind !== 'punct') return false;
  }
  return true;
}
