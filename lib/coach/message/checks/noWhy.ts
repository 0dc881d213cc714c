import { builds, has, those } from '../message';
import type { Message } from '../message';

const FEWEST_WORDS = 20;

/** Demands make up most of the message, and no reason stands anywhere. What else is told may be the reason. */
export function noWhy(message: Message): boolean {
  if (message.words < FEWEST_WORDS || message.isDialogue) return false;
  const demands = those(message, ({ isDemand }) => isDemand).length;
  const told = those(
    message,
    ({ words, isDemand, kind, hits }) => words > 3 && !isDemand && hits.length === 0 && kind !== 'heading',
  ).length;
  if (demands < 2 || told > demands) return false;
  return !has(message, 'why') && !builds(message, 'shared-principles');
}
