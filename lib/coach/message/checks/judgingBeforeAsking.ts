import { asksReaders } from '../message';
import type { Message, MessageSentence } from '../message';

const FEWEST_WORDS = 10;

/**
 * Blame for something that has happened, and no question about how it looked. A threat in a policy or a goal is no
 * such thing: there nothing has happened yet.
 */
export function judgingBeforeAsking(message: Message): boolean {
  if (message.words < FEWEST_WORDS || message.genre === 'policy' || message.genre === 'goal') return false;
  if (asksReaders(message)) return false;
  return message.sentences.some((sentence, index) => {
    if (sentence.signs.has('judged') && !sentence.signs.has('supposed')) return true;
    if (!sentence.hits.some(({ principle }) => principle === 'fear-blame')) return false;
    return hasHappened(sentence) || hasHappened(message.sentences[index - 1]);
  });
}

function hasHappened(sentence: MessageSentence | undefined): boolean {
  return sentence !== undefined && sentence.signs.has('happened') && !sentence.signs.has('supposed');
}
