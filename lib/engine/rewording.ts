import { scan } from '../languages/scan';
import type { TokenView } from './compiled';
import { keepsFacts } from './facts';
import type { Suggestion } from './finding';
import type { Hit } from './match';
import { placeRewording } from './placeRewording';
import type { Placed } from './placeRewording';
import { renderTemplate } from './renderTemplate';
import type { Rewording } from './rule';
import { parseTemplate } from './template';

/** Tells whether the words `[start, end)` of a text would themselves be judged as control. */
export type IsFlagged = (text: string, start: number, end: number) => boolean;

/** Words further away than this do not bear on a rewording. */
const REACH = 80;
const FIELD = /\[[^[\]]*\]/gu;

/** Why a rewording is not offered for a hit. */
export type WithheldReason =
  /** A slot that it needs is empty here, or its words have no such form. */
  | 'empty-slot'
  /** A question or a call that would stand in the middle of a sentence. */
  | 'no-room'
  /** A number, date or name in what is replaced would be lost. */
  | 'drops-facts'
  /** Some rule would mark it. */
  | 'flagged'
  /** It says the same as one before it. */
  | 'twin';

export type Withheld = {
  /** Index among the rule's rewordings. */
  readonly rewording: number;
  readonly reason: WithheldReason;
  /** As it would have been written; null when it could not be. */
  readonly replacement: string | null;
};

export type Offers = { readonly suggestions: readonly Suggestion[]; readonly withheld: readonly Withheld[] };

/** The rule's rewordings for one hit: those that keep the writer's facts and would not be judged themselves. */
export function suggestionsFor(hit: Hit, view: TokenView, isFlagged: IsFlagged): Offers {
  const suggestions: Suggestion[] = [];
  const withheld: Withheld[] = [];
  for (const [index, rewording] of hit.rule.rule.rewordings.entries()) {
    const offer = offerOf(rewording, hit, view, isFlagged);
    const twin = suggestions.some((other) => other.replacement === offer.replacement);
    const reason = offer.reason ?? (twin ? 'twin' : null);
    if (reason !== null) withheld.push({ rewording: index, reason, replacement: offer.replacement });
    else if (offer.suggestion !== null) suggestions.push(offer.suggestion);
  }
  return { suggestions, withheld };
}

type Offer = {
  readonly suggestion: Suggestion | null;
  readonly reason: WithheldReason | null;
  readonly replacement: string | null;
};

function offerOf(rewording: Rewording, hit: Hit, view: TokenView, isFlagged: IsFlagged): Offer {
  const template = parseTemplate(rewording.template);
  const rendered = template.ok ? renderTemplate(template.parts, hit, view) : null;
  if (rendered === null) return { suggestion: null, reason: 'empty-slot', replacement: null };
  const placed = placeRewording(rendered, rewording.replaces, hit, view);
  if (placed === null) return { suggestion: null, reason: 'no-room', replacement: rendered };
  const { start, end, replacement, from, to } = placed;
  const suggestion = { text: replacement, start, end, replacement, deed: rewording.deed };
  if (!keepsFacts(view, from, to, hit.sentenceFrom, scan(replacement, view.language))) {
    return { suggestion, reason: 'drops-facts', replacement };
  }
  return { suggestion, reason: flaggedInPlace(placed, hit, view, isFlagged) ? 'flagged' : null, replacement };
}

/** The rule's question with the writer's words in it. Its slots have something to say when they are empty. */
export function questionFor(hit: Hit, view: TokenView): string {
  const { question } = hit.rule.rule;
  const template = question.includes('{') ? parseTemplate(question) : null;
  return template?.ok ? (renderTemplate(template.parts, hit, view) ?? question) : question;
}

/** Judges the sentence with the rewording in it. What stands in a field is the writer's to say, and is not judged. */
function flaggedInPlace(placed: Placed, hit: Hit, view: TokenView, isFlagged: IsFlagged): boolean {
  const from = Math.max(hit.sentenceFrom, placed.from - REACH);
  const to = Math.min(hit.sentenceTo, placed.to + REACH);
  const first = view.tokens[from]?.start ?? 0;
  const last = Math.max(placed.end, view.tokens[to - 1]?.end ?? 0);
  const before = view.text.slice(first, placed.start);
  const masked = placed.replacement.replace(
    FIELD,
    (field) => `[${'x'.repeat(Math.max(0, field.length - 2))}]`,
  );
  return isFlagged(
    before + masked + view.text.slice(placed.end, last),
    before.length,
    before.length + masked.length,
  );
}
