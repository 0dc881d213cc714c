import { builds, has } from '../message';
import type { Message } from '../message';

const FEWEST_PARTS = 3;

/** Three units or more, each with a number or a demand of its own, and no word of what holds them together. */
export function partsWithoutWhole(message: Message): boolean {
  if (message.isDialogue || has(message, 'whole') || builds(message, 'whole-system')) return false;
  const parts = message.sentences.flatMap(({ unit, figures, isDemand }) =>
    unit !== null && (figures > 0 || isDemand) ? [unit] : [],
  );
  return new Set(parts).size >= FEWEST_PARTS;
}
