import type { Suggestion } from '../../lib/engine/finding';
import type { ReviewItem } from '../../lib/messages';

/** The changed sentence in three parts: what stays before, what is written, what stays after. */
export type Preview = { readonly head: string; readonly written: string; readonly tail: string };

/** How the finding's sentence reads with the rewording in place. */
export function previewOf({ sentence, finding }: ReviewItem, suggestion: Suggestion): Preview {
  const from = finding.sentence.start;
  return {
    head: sentence.slice(0, Math.max(0, suggestion.start - from)),
    written: suggestion.replacement,
    tail: sentence.slice(Math.max(0, suggestion.end - from)),
  };
}
