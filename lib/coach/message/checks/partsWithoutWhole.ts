import { builds, has, those } from '../message';
import type { Message } from '../message';

const FEWEST_PARTS = 3;
/** One race may be a joke, and has its own card. */
const FEWEST_RACES = 2;
const FEWEST_WORDS = 30;

/** Units that each have a number or a demand of their own, or are set against each other, and no word of what holds them together. */
export function partsWithoutWhole(message: Message): boolean {
  if (message.isDialogue || has(message, 'whole') || builds(message, 'whole-system')) return false;
  return hasParts(message) || isRace(message);
}

/** Three units or more, each with a number or a demand of its own. */
export function hasParts(message: Message): boolean {
  const parts = message.sentences.flatMap(({ unit, figures, isDemand }) =>
    unit !== null && (figures > 0 || isDemand) ? [unit] : [],
  );
  return new Set(parts).size >= FEWEST_PARTS;
}

function isRace(message: Message): boolean {
  if (message.words < FEWEST_WORDS) return false;
  const races = those(message, ({ hits }) => hits.some(({ principle }) => principle === 'ranking-incentive'));
  return races.length >= FEWEST_RACES;
}
