import { builds, has, those } from '../message';
import type { Message } from '../message';

const MANY = 6;
const FEWEST_SENTENCES = 3;
/** Figures a sentence. */
const DENSE = 0.7;

/** Figures in most sentences, and nothing of what somebody has learned, seen, thanked or asked for. */
export function numbersWithoutStory(message: Message): boolean {
  if (message.genre === 'policy' || message.genre === 'chat' || message.isDialogue) return false;
  const { length } = message.sentences;
  const figures = message.sentences.reduce((sum, sentence) => sum + sentence.figures, 0);
  if (length < FEWEST_SENTENCES || figures < MANY || figures < length * DENSE) return false;
  if (those(message, (sentence) => sentence.figures > 0).length * 2 < length) return false;
  if (has(message, 'learns', 'warm', 'asks')) return false;
  return (
    !builds(message, 'learning', 'co-design', 'relationship') &&
    !message.sentences.some((one) => one.isOpenQuestion)
  );
}
