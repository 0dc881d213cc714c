import { maskFields } from '../text/maskFields';
import { clauseOf } from './clause';
import type { CompiledRules } from './compiled';
import type { Suggestion } from './finding';
import { candidatesFor } from './offerCandidates';
import type { Mark, Seen } from './offerCandidates';
import { write } from './rewording';
import type { IsFlagged, WithheldReason } from './rewording';

export type Withheld = {
  /** Index among the rule's rewordings. */
  readonly rewording: number;
  readonly reason: WithheldReason;
  /** As it would have been written; null when it could not be. */
  readonly replacement: string | null;
};

/** Best first. `withheld`: the rule's own rewordings that are not offered. */
export type Offers = { readonly suggestions: readonly Suggestion[]; readonly withheld: readonly Withheld[] };

/** As many as are shown, the marking rule's own, or every one: the latter two for those who look after packs. */
export type Wanted = 'shown' | 'own' | 'every';

/** The card shows no more. */
const MOST = 3;
/** With so many at hand, wordings for any sentence of the principle are not asked for. */
const ENOUGH = 2;

/**
 * What to say instead of the marked words: the rule's own rewordings, then those of wordings and other rules whose
 * patterns stand in the same statement, then wordings for any sentence of the principle. Each keeps the writer's facts
 * and would not be judged itself. The same text always gets the same offers.
 */
export function offersFor(
  mark: Mark,
  seen: Seen,
  rules: CompiledRules,
  isFlagged: IsFlagged,
  wanted: Wanted = 'shown',
): Offers {
  const clause = clauseOf(seen.reading, mark.sentence, mark.from, mark.to);
  const suggestions: Suggestion[] = [];
  const withheld: Withheld[] = [];
  const { text } = seen.reading;
  for (const { rewording, place, own, general } of candidatesFor(mark, clause, seen, rules)) {
    const enough = suggestions.length >= (general ? ENOUGH : MOST) && hasWordsOnly(suggestions);
    if ((wanted === 'shown' && enough) || (wanted === 'own' && own === null)) break;
    const outcome = write(rewording, place, clause, seen.view);
    const reason = outcome.ok
      ? reasonAgainst(outcome.suggestion, suggestions, text, isFlagged)
      : outcome.reason;
    if (reason === null && outcome.ok) suggestions.push(outcome.suggestion);
    else if (own !== null && reason !== null)
      withheld.push({
        rewording: own,
        reason,
        replacement: outcome.ok ? outcome.suggestion.replacement : outcome.replacement,
      });
  }
  return { suggestions: wanted !== 'shown' || hasWordsOnly(suggestions) ? suggestions : [], withheld };
}

/** A wording that changes the arrangement never stands alone. */
function hasWordsOnly(suggestions: readonly Suggestion[]): boolean {
  return suggestions.some(({ deed }) => !deed);
}

function reasonAgainst(
  { start, end, replacement }: Suggestion,
  others: readonly Suggestion[],
  text: string,
  isFlagged: IsFlagged,
): WithheldReason | null {
  if (others.some((other) => other.replacement === replacement) || text.slice(start, end) === replacement)
    return 'twin';
  // What stands in a field is the writer's to say, and is not judged.
  const written = text.slice(0, start) + replacement + text.slice(end);
  return isFlagged(maskFields(written).text, start, start + replacement.length) ? 'flagged' : null;
}
