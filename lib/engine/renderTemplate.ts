import type { TokenView } from './compiled';
import type { Place } from './match';
import { asMidSentence, withCapital } from './letterCase';
import { slotText } from './slotText';
import type { TemplatePart } from './template';

const SENTENCE_END = /[.?!…]["”»)]?\s+$/u;

/** The template with the writer's words in it; null when a slot that it cannot do without is empty. */
export function renderTemplate(parts: readonly TemplatePart[], hit: Place, view: TokenView): string | null {
  const { onlyFirst = null } = hit;
  if (onlyFirst !== null && uses(parts, onlyFirst) && !opensWith(parts, onlyFirst)) return null;
  const rendered = renderParts(parts, hit, view, '');
  return rendered === null ? null : tidy(rendered);
}

function uses(parts: readonly TemplatePart[], slot: string): boolean {
  return parts.some((part) => (part.kind === 'piece' ? uses(part.parts, slot) : isSlot(part, slot)));
}

function opensWith([first]: readonly TemplatePart[], slot: string): boolean {
  if (first?.kind === 'piece') return opensWith(first.parts, slot);
  return first !== undefined && isSlot(first, slot);
}

function isSlot(part: TemplatePart, name: string): boolean {
  return part.kind === 'slot' && part.name === name;
}

function renderParts(
  parts: readonly TemplatePart[],
  hit: Place,
  view: TokenView,
  before: string,
): string | null {
  let written = '';
  for (const part of parts) {
    const piece = renderPart(part, hit, view, before + written);
    if (piece === null) return null;
    written += piece;
  }
  return written;
}

function renderPart(part: TemplatePart, hit: Place, view: TokenView, before: string): string | null {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'piece') return renderParts(part.parts, hit, view, before) ?? '';
  const given = hit.words?.get(part.name);
  if (given !== undefined) return SENTENCE_END.test(before) || before === '' ? withCapital(given) : given;
  const words = slotText(hit, view, part.name, part.form);
  if (words === null) return part.fallback;
  const place = hit.slots.get(part.name)?.from ?? hit.from;
  const plain = asMidSentence(words, place, hit, view);
  return SENTENCE_END.test(before) ? withCapital(plain) : plain;
}

/** No doubled or lost spaces, none before a comma or a stop, none at the ends; line breaks are spaces. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:?!](?:\s|$))/gu, '')
    .replace(/:(?=[,.;?!])/gu, '')
    .replace(/([(“]) /gu, '$1')
    .trim();
}
