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

const FIELD = /\[[^[\]]*\]/gu;

/** The rule's rewordings for one hit: those that keep the writer's facts and would not be judged themselves. */
export function suggestionsFor(hit: Hit, view: TokenView, isFlagged: IsFlagged): Suggestion[] {
  const seen = new Set<string>();
  return hit.rule.rule.rewordings.flatMap((rewording) => {
    const suggestion = suggestionFor(rewording, hit, view, isFlagged);
    if (suggestion === null || seen.has(suggestion.replacement)) return [];
    seen.add(suggestion.replacement);
    return [suggestion];
  });
}

function suggestionFor(
  rewording: Rewording,
  hit: Hit,
  view: TokenView,
  isFlagged: IsFlagged,
): Suggestion | null {
  const template = parseTemplate(rewording.template);
  const rendered = template.ok ? renderTemplate(template.parts, hit, view) : null;
  const placed = rendered === null ? null : placeRewording(rendered, rewording.replaces, hit, view);
  if (placed === null) return null;
  const { start, end, replacement, from, to } = placed;
  const tokens = scan(replacement, view.language);
  if (!keepsFacts(view, from, to, hit.sentenceFrom, tokens)) return null;
  if (flaggedInPlace(placed, hit, view, isFlagged)) return null;
  return { text: replacement, start, end, replacement, deed: rewording.deed };
}

/** Judges the sentence with the rewording in it. What stands in a field is the writer's to say, and is not judged. */
function flaggedInPlace(placed: Placed, hit: Hit, view: TokenView, isFlagged: IsFlagged): boolean {
  const first = view.tokens[hit.sentenceFrom]?.start ?? 0;
  const last = Math.max(placed.end, view.tokens[hit.sentenceTo - 1]?.end ?? 0);
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
