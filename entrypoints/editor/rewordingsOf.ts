import type { CardRewording } from '../../components/card/cardProps';
import { changedSentence } from '../../lib/session/applySuggestion';
import type { Mark } from '../../lib/session/mark';

/** More rewordings than this are not offered at once. */
const MOST = 3;

/** What the card offers for a mark, each with the sentence as it would read. `blockText` is the mark's block. */
export function rewordingsOf({ finding }: Mark, blockText: string): CardRewording[] {
  return finding.suggestions.slice(0, MOST).map(({ text, deed, start, end, replacement }) => {
    const { head, tail } = changedSentence(blockText, finding.sentence, { start, end }, replacement);
    return { text, deed, head, written: replacement, tail };
  });
}
