import { asksReaders, has, those } from '../message';
import type { Message } from '../message';

const FEWEST_WORDS = 25;

/** A decision about the readers' work in which they have no part that can be seen, and no word about it now. */
export function decidedWithoutDoers(message: Message): boolean {
  if (message.words < FEWEST_WORDS || message.isDialogue) return false;
  if (asksReaders(message) || has(message, 'tookPart', 'mandate')) return false;
  return (
    those(
      message,
      ({ signs, isDemand, hits, isQuestion }) =>
        !isQuestion &&
        signs.has('work') &&
        (signs.has('decides') || (signs.has('starts') && (isDemand || hits.length > 0))),
    ).length > 0
  );
}
