import { hitsOf } from '../message';
import type { Message, MessageSentence } from '../message';

const FEWEST_WORDS = 30;

/** Much that steers by results, and little or nothing that builds trust, not even warmth or room of another kind. */
export function controlOutweighsSupport(message: Message): boolean {
  if (message.words < FEWEST_WORDS) return false;
  const control = hitsOf(message).length;
  const trust = message.recognised.length;
  if (control >= 5) return trust <= 1;
  return control >= 3 && trust === 0 && !message.sentences.some(gives);
}

/** Warmth or room of any kind; a prize in a sentence that steers is none. */
function gives({ hits, signs }: MessageSentence): boolean {
  return hits.length === 0 && (signs.has('warm') || signs.has('mandate') || signs.has('tookPart'));
}
