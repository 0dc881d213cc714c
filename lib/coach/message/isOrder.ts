import type { Language } from '../../engine/principle';
import { messageCuesOf } from '../../languages/messageCues';
import type { Token } from '../../languages/token';

/** True when the sentence begins with an order: "Send the list", "Please fill in …", "Skicka listan". A label such as "Report:" is none. */
export function isOrder(tokens: readonly Token[], language: Language): boolean {
  const { imperatives, nouns, objects, leads } = messageCuesOf(language);
  let at = 0;
  while (tokens[at]?.kind === 'number' || tokens[at]?.kind === 'punct' || leads.has(tokens[at]?.norm ?? ''))
    at += 1;
  const verb = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  if (!imperatives.has(verb) || next === undefined || next.norm === ':' || next.norm === '–') return false;
  return !nouns.has(verb) || objects.has(next.norm);
}
