import type { Genre } from '../../../engine/principle';
import { has, hitsOf } from '../message';
import type { Message } from '../message';

const FEWEST_WORDS = 60;
const GENRES: ReadonlySet<Genre> = new Set(['email', 'report']);
/** So many names, and the message is about people, however dry. */
const MANY_NAMES = 2;

/**
 * Nothing but tasks and facts: no thanks, no care, no joy, no question, nobody named, no "I" but one who steers. A report
 * is left in peace unless it steers as well.
 */
export function noRelation(message: Message): boolean {
  if (message.words < FEWEST_WORDS || !GENRES.has(message.genre) || message.isDialogue) return false;
  if (message.genre !== 'email' && hitsOf(message).length < 2) return false;
  if (has(message, 'warm', 'there', 'asks') || message.recognised.length > 0) return false;
  if (message.sentences.some(({ isPersonal, hits }) => isPersonal && hits.length === 0)) return false;
  return message.sentences.reduce((sum, { names }) => sum + names, 0) < MANY_NAMES;
}
