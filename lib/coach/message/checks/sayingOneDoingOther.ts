import { hitsOf, those } from '../message';
import type { Message } from '../message';

/** The text speaks of trust or freedom, and asks for control. */
export function sayingOneDoingOther(message: Message): boolean {
  const spoken = those(
    message,
    ({ signs, hits }) => signs.has('trust') && !signs.has('distrust') && hits.length === 0,
  );
  if (spoken.length === 0) return false;
  return (
    hitsOf(message, 'distrust').length >= 1 ||
    hitsOf(message, 'metric-control').length >= 2 ||
    hitsOf(message, 'command').length >= 2
  );
}
