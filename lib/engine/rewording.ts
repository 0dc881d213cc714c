import { scan } from '../languages/scan';
import type { Clause } from './clause';
import type { TokenView } from './compiled';
import { factPhrases } from './factPhrases';
import { lostFacts } from './facts';
import type { Suggestion } from './finding';
import { joinClauses } from './joinClauses';
import { withoutCapital } from './letterCase';
import type { Hit, Place } from './match';
import { placeRewording } from './placeRewording';
import type { Placed } from './placeRewording';
import { renderTemplate } from './renderTemplate';
import { FACTS_SLOT } from './reservedSlots';
import type { Rewording } from './rule';
import { parseTemplate } from './template';
import type { TemplatePart } from './template';

/** Tells whether the words `[start, end)` of a text would themselves be judged as control. */
export type IsFlagged = (text: string, start: number, end: number) => boolean;

/** Why a rewording is not offered. */
export type WithheldReason =
  /** A slot that it needs is empty here, or its words have no such form. */
  | 'empty-slot'
  /** A question or a call that would stand in the middle of a sentence. */
  | 'no-room'
  /** A number, date or name in what is replaced would be lost. */
  | 'drops-facts'
  /** It would be marked. */
  | 'flagged'
  /** It is about something else than what it replaces. */
  | 'off-matter'
  /** It says the same as one before it. */
  | 'twin';

/** What a rewording comes to in one place. */
export type Outcome =
  | { readonly ok: true; readonly suggestion: Suggestion }
  /** `replacement`: as it would have been written; null when it could not be. */
  | { readonly ok: false; readonly reason: WithheldReason; readonly replacement: string | null };

/** The rewording written for the words of `place`, in the statement where they stand. Whether it would itself be judged is not asked. */
export function write(rewording: Rewording, place: Place, clause: Clause, view: TokenView): Outcome {
  const template = parseTemplate(rewording.template);
  if (!template.ok) return { ok: false, reason: 'empty-slot', replacement: null };
  const wantsFacts = template.slots.includes(FACTS_SLOT);
  const made = (facts: string | null) =>
    written(template.parts, rewording, facts === null ? place : withFacts(place, facts), clause, view);
  const plain = made(null);
  // A template that cannot do without facts is first tried without words for them, to see which are lacking.
  const first = !plain.ok && wantsFacts ? made('') : plain;
  if (!first.ok) return first;
  if (!plain.ok && first.lost.length === 0) return plain;
  if (first.lost.length === 0) return offered(first.placed, rewording, clause, view);
  const drops = { ok: false, reason: 'drops-facts', replacement: first.placed.replacement } as const;
  if (!wantsFacts) return drops;
  const second = made(factPhrases(view, first.lost, first.placed.from, first.placed.to));
  return second.ok && second.lost.length === 0 ? offered(second.placed, rewording, clause, view) : drops;
}

function withFacts(place: Place, facts: string): Place {
  return { ...place, words: new Map([...(place.words ?? []), [FACTS_SLOT, facts]]) };
}

type Written =
  | { readonly ok: true; readonly placed: Placed; readonly lost: readonly number[] }
  | Extract<Outcome, { ok: false }>;

function written(
  parts: readonly TemplatePart[],
  rewording: Rewording,
  place: Place,
  clause: Clause,
  view: TokenView,
): Written {
  const rendered = renderTemplate(parts, place, view);
  if (rendered === null || rendered === '') return { ok: false, reason: 'empty-slot', replacement: null };
  const within =
    rewording.replaces === 'match' ? place : { ...place, sentenceFrom: clause.from, sentenceTo: clause.to };
  const called = rewording.replaces === 'match' ? rendered : calling(rendered, clause);
  const placed = placeRewording(called, rewording.replaces, within, view);
  if (placed === null) return { ok: false, reason: 'no-room', replacement: rendered };
  const replaced = {
    from: placed.from,
    to: placed.to,
    sentenceFrom: place.sentenceFrom,
    rule: 'rule' in place && rewording.drops !== null ? place : null,
  };
  const lost = lostFacts(view, replaced, {
    text: placed.replacement,
    tokens: scan(placed.replacement, view.language),
  });
  return { ok: true, placed, lost };
}

/** Who was called at the end of the statement is called first, where the wording does not name them. */
function calling(rendered: string, { calls }: Clause): string {
  return calls === null || rendered.includes(calls) ? rendered : `${calls}, ${withoutCapital(rendered)}`;
}

function offered(placed: Placed, { replaces, deed }: Rewording, clause: Clause, view: TokenView): Outcome {
  const joined =
    replaces === 'match' ? { ...placed, text: placed.replacement } : joinClauses(placed, clause, view);
  const { start, end, replacement, text } = joined;
  return { ok: true, suggestion: { text, start, end, replacement, deed } };
}

/** The rule's question with the writer's words in it. Its slots have something to say when they are empty. */
export function questionFor(hit: Hit, view: TokenView): string {
  const { question } = hit.rule.rule;
  const template = question.includes('{') ? parseTemplate(question) : null;
  return template?.ok ? (renderTemplate(template.parts, hit, view) ?? question) : question;
}
