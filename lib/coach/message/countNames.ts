import type { Language } from '../../engine/principle';
import { matchDate, matchPeriod } from '../../languages/dates';
import type { Token } from '../../languages/token';

/** How many words with a capital stand within a sentence, neither its first nor after a mark, days and months left out. */
export function countNames(tokens: readonly Token[], language: Language): number {
  return tokens.filter((token, i) => {
    if (token.kind !== 'word' || !token.capitalised || tokens[i - 1]?.kind !== 'word') return false;
    return token.norm.length > 1 && matchDate(tokens, i, language) + matchPeriod(tokens, i, language) === 0;
  }).length;
}
