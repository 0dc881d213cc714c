import type { Finding, Suggestion } from '../engine/finding';
import type { JudgedBlock } from '../engine/hits';
import { fieldsIn } from '../text/fields';
import { maskFields, type Masked } from '../text/maskFields';
import { contains, overlaps, type Span } from '../text/span';

/**
 * What `judge` finds in the block when it cannot read the places that only the writer can fill: their words are the
 * coach's own, waiting to be written over. The findings hold the block's true words, and none begins or ends within a field.
 */
export function besideFields(
  block: JudgedBlock,
  judge: (block: JudgedBlock) => readonly Finding[],
): readonly Finding[] {
  const { before, after } = block;
  if (!`${block.text}${before}${after}`.includes('[')) return judge(block);
  const masked = maskFields(block.text);
  const found = judge({
    ...block,
    text: masked.text,
    before: maskFields(before).text,
    after: maskFields(after).text,
  });
  const fields = fieldsIn(block.text);
  return found
    .filter((finding) => fields.every((field) => !overlaps(field, finding) || reachesBeyond(finding, field)))
    .map((finding) => unmasked(finding, block.text, masked));
}

/** Words of the writer's own around all of the field. */
function reachesBeyond(finding: Finding, field: Span): boolean {
  return contains(finding, field) && !contains(field, finding);
}

function unmasked(finding: Finding, text: string, { restore }: Masked): Finding {
  const { start, end, evidence } = finding;
  return {
    ...finding,
    text: text.slice(start, end),
    suggestions: finding.suggestions.flatMap((suggestion) => restoredSuggestion(suggestion, restore) ?? []),
    evidence: evidence && { ...evidence, words: evidence.words.filter((word) => restore(word) === word) },
  };
}

function restoredSuggestion(suggestion: Suggestion, restore: Masked['restore']): Suggestion | null {
  const text = restore(suggestion.text);
  const replacement = restore(suggestion.replacement);
  return text === null || replacement === null ? null : { ...suggestion, text, replacement };
}
