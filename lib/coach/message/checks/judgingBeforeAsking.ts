import { around, asksReaders } from '../message';
import type { Message } from '../message';

const FEWEST_WORDS = 10;

/**
 * Blame for something that has happened, and no question about how it looked. A threat in a policy or a goal is no
 * such thing: there nothing has happened yet.
 */
export function judgingBeforeAsking(message: Message): boolean {
  if (message.words < FEWEST_WORDS || message.genre === 'policy' || message.genre === 'goal') return false;
  if (asksReaders(message)) return false;
  return message.sentences.some(
    ({ hits }, index) =>
      hits.some(({ principle }) => principle === 'fear-blame') &&
      around(message, index).some(({ signs }) => signs.has('happened')),
  );
}
