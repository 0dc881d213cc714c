import { hitsOf } from '../message';
import type { Message } from '../message';

const FEWEST_WORDS = 30;

/** Much that steers by results, and little or nothing that builds trust. */
export function controlOutweighsSupport(message: Message): boolean {
  if (message.words < FEWEST_WORDS) return false;
  const control = hitsOf(message).length;
  const trust = message.recognised.length;
  return (control >= 3 && trust === 0) || (control >= 5 && trust <= 1);
}
