import type { Reading } from '../languages/reading';
import { maskFields } from '../text/maskFields';
import type { Span } from '../text/span';
import { clauseOf } from './clause';
import type { Clause } from './clause';
import type { CompiledRules } from './compiled';
import type { Suggestion } from './finding';
import { keepsMatter } from './keepsMatter';
import { candidatesFor } from './offerCandidates';
import type { Candidate, Mark, Seen } from './offerCandidates';
import { SAID_SLOT } from './reservedSlots';
import { write } from './rewording';
import type { IsFlagged, Outcome, WithheldReason } from './rewording';
import type { Rewording } from './rule';

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
 * What to say instead of the marked words: the rule's own rewordings, then those of wordings whose patterns stand in the
 * same statement and of other rules that saw it, then wordings for any sentence of the principle. Each keeps the writer's facts
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
  for (const { rewording, own, tier, outcome } of writtenFor(mark, clause, seen, rules)) {
    const enough = suggestions.length >= mostOf(tier, mark) && hasWordsOnly(suggestions);
    if ((wanted === 'shown' && enough) || (wanted === 'own' && own === null)) break;
    const reason = outcome.ok
      ? (reasonAgainst(outcome.suggestion, suggestions, seen, isFlagged) ??
        (own === null && wanted === 'shown' && !carries(rewording)
          ? strayed(outcome.suggestion, mark, seen)
          : null))
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

type Written = Pick<Candidate, 'own' | 'tier' | 'rewording'> & { readonly outcome: Outcome };

/**
 * The candidates as they come to be written; of those whose patterns stand there, first those over the marked words, then
 * those in which an order is none any more, then those that keep most of the writer's words.
 */
function* writtenFor(mark: Mark, clause: Clause, seen: Seen, rules: CompiledRules): Generator<Written> {
  const held: (Written & Ranked)[] = [];
  for (const { rewording, place, own, tier } of candidatesFor(mark, clause, seen, rules)) {
    if (tier !== 'standing') yield* inOrder(held.splice(0));
    const outcome = write(rewording, place, clause, seen.view);
    if (tier !== 'standing') yield { rewording, own, tier, outcome };
    else {
      const isOver = place.from < mark.to && mark.from < place.to;
      held.push({ rewording, own, tier, outcome, isOver, ...compared(outcome, seen.reading.text) });
    }
  }
  yield* inOrder(held);
}

/** Where an organisation's rule has said what it would say, Tillit adds nothing. */
function mostOf(tier: Candidate['tier'], { hit }: Mark): number {
  if (tier !== 'own' && hit !== null && hit.rule.rule.publisher !== null) return 1;
  return tier === 'general' ? ENOUGH : MOST;
}

/** It holds the writer's words as a note. */
function carries({ template }: Rewording): boolean {
  return template.includes(`{${SAID_SLOT}}`);
}

/** A wording made for many sentences must be about this one. */
function strayed(
  { start, end, replacement }: Suggestion,
  mark: Mark,
  { reading }: Seen,
): WithheldReason | null {
  const matter = matterOf(mark, reading, { start, end });
  return keepsMatter(matter, replacement, reading.language) ? null : 'off-matter';
}

/** What a statement is about: of words that a rule marks, which are what it is to be rid of, the rest of the statement. */
function matterOf({ hit, from, to }: Mark, { text, tokens }: Reading, { start, end }: Span): string {
  if (hit === null) return text.slice(start, end);
  const [first, last] = [tokens[from]?.start ?? start, tokens[to - 1]?.end ?? end];
  return `${text.slice(start, Math.max(start, first))} ${text.slice(Math.min(end, last), end)}`;
}

type Ranked = { readonly isOver: boolean; readonly orders: boolean; readonly kept: number };

function inOrder<One extends Ranked>(all: readonly One[]): readonly One[] {
  return all.toSorted(
    (a, b) => Number(b.isOver) - Number(a.isOver) || Number(a.orders) - Number(b.orders) || b.kept - a.kept,
  );
}

const ORDERS = /(?<!\p{L})(?:must|shall|have to|has to|ska|skall|måste)(?!\p{L})/iu;

/** Whether the replacement still orders what the text ordered, and how many of the longer words it keeps, outside its fields. */
function compared(outcome: Outcome, text: string): Pick<Ranked, 'orders' | 'kept'> {
  if (!outcome.ok) return { orders: false, kept: 0 };
  const { start, end, replacement } = outcome.suggestion;
  const outside = replacement.replace(/\[[^[\]]*\]/gu, ' ');
  const said = new Set(longWords(outside));
  const kept = longWords(text.slice(start, end)).filter((word) => said.has(word)).length;
  return { orders: ORDERS.test(outside), kept };
}

function longWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{3,}/gu) ?? [];
}

/** A wording that changes the arrangement never stands alone. */
function hasWordsOnly(suggestions: readonly Suggestion[]): boolean {
  return suggestions.some(({ deed }) => !deed);
}

function reasonAgainst(
  { start, end, replacement }: Suggestion,
  others: readonly Suggestion[],
  { reading: { text } }: Seen,
  isFlagged: IsFlagged,
): WithheldReason | null {
  if (others.some((other) => other.replacement === replacement) || text.slice(start, end) === replacement)
    return 'twin';
  // What stands in a field is the writer's to say, and is not judged.
  const written = text.slice(0, start) + replacement + text.slice(end);
  return isFlagged(maskFields(written).text, start, start + replacement.length) ? 'flagged' : null;
}
