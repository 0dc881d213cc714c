import type { Token } from '../languages/token';
import type { WordRange } from './phraseFeatures';

/**
 * Words whose likelihood is at least this share of the likeliest one's belong to the phrase: where the reader is sure
 * of the place, only words of which it is nearly as sure; where it is not, more of them.
 */
const SHARE = { unsure: 0.2, sure: 0.94 };
/** Small words of both languages with which no phrase begins, or ends: what they lead to, or come from, stands outside. */
const LOOSE_FIRST = new Set('and but or so och men eller så att that'.split(' '));
const LOOSE_LAST = new Set(
  (
    'and but or the a an of to for in on at with by from as than that which who whether if before after my our your ' +
    'och men eller att som för i på av med till från en ett den de om när än vid hos mitt min vår våra era deras'
  ).split(' '),
);
/** No phrase is longer than this, in words. */
const LONGEST = 9;

/** The phrase around the likeliest word: from `inside`, a likelihood for each token of the sentence. Never empty for a sentence with a word. */
export function phraseOf(tokens: readonly Token[], inside: Float64Array): WordRange {
  const peak = likeliest(tokens, inside);
  const most = inside[peak] ?? 0;
  const least = most * (SHARE.unsure + (SHARE.sure - SHARE.unsure) * most);
  let [from, to] = [peak, peak + 1];
  while (to - from < LONGEST) {
    const left = inside[from - 1] ?? 0;
    const right = inside[to] ?? 0;
    if (Math.max(left, right) < least || Math.max(left, right) === 0) break;
    if (left > right) from -= 1;
    else to += 1;
  }
  while (from < to - 1 && isLoose(tokens[from], LOOSE_FIRST)) from += 1;
  while (to - 1 > from && isLoose(tokens[to - 1], LOOSE_LAST)) to -= 1;
  return { from, to };
}

function isLoose(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token === undefined || token.kind === 'punct' || words.has(token.norm);
}

function likeliest(tokens: readonly Token[], inside: Float64Array): number {
  let best = -1;
  tokens.forEach((token, i) => {
    if (token.kind === 'punct' || token.kind === 'link') return;
    if (best < 0 || (inside[i] ?? 0) > (inside[best] ?? 0)) best = i;
  });
  return Math.max(0, best);
}
