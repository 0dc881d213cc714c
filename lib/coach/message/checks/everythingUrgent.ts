import { has, those } from '../message';
import type { Message } from '../message';

const FEWEST = 3;

/** Three demands or more with a date, and no word of what comes first or may wait. */
export function everythingUrgent(message: Message): boolean {
  if (message.isDialogue || has(message, 'priority', 'optional')) return false;
  return those(message, ({ isDemand, hasDeadline }) => isDemand && hasDeadline).length >= FEWEST;
}
