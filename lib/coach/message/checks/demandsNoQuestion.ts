import { asksReaders, those } from '../message';
import type { Message } from '../message';

/** From so many demands and words on; a chat is shorter. */
const USUAL = { demands: 3, words: 40 };
const CHAT = { demands: 2, words: 15 };

/** Requests, and no question that those who get them could answer. In a policy nobody expects one. */
export function demandsNoQuestion(message: Message): boolean {
  const least = message.genre === 'chat' ? CHAT : USUAL;
  if (message.genre === 'policy' || message.isDialogue || message.words < least.words) return false;
  const demands = those(message, ({ isDemand }) => isDemand).length;
  return demands >= least.demands && !asksReaders(message);
}
