import type { Genre } from '../../../engine/principle';
import { builds, has, hitsOf } from '../message';
import type { Message } from '../message';

const FEWEST_WORDS = 60;
const GENRES: ReadonlySet<Genre> = new Set(['email', 'report', 'review']);

/** Nothing but tasks and facts: no thanks, no care, no joy, no going there. A report of figures alone is left in peace. */
export function noRelation(message: Message): boolean {
  if (message.words < FEWEST_WORDS || !GENRES.has(message.genre) || message.isDialogue) return false;
  if (message.genre === 'report' && hitsOf(message).length === 0) return false;
  return !has(message, 'warm', 'there') && !builds(message, 'relationship', 'presence');
}
