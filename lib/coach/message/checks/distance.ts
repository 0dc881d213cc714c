import type { Genre } from '../../../engine/principle';
import { builds, has, hitsOf } from '../message';
import type { Message } from '../message';

const FEWEST_WORDS = 30;
const GENRES: ReadonlySet<Genre> = new Set(['email', 'report', 'chat', 'other']);

/** A problem in the work, some steering by results, and no sign that the writer has been or is going where it is. */
export function distance(message: Message): boolean {
  if (message.words < FEWEST_WORDS || !GENRES.has(message.genre) || message.isDialogue) return false;
  if (hitsOf(message).length === 0 || builds(message, 'presence')) return false;
  return has(message, 'problem') && !has(message, 'there');
}
