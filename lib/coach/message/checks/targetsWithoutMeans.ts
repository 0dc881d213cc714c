import type { Genre } from '../../../engine/principle';
import { around, builds, those } from '../message';
import type { Message, MessageSentence } from '../message';

const FEWEST_WORDS = 12;
const GENRES: ReadonlySet<Genre> = new Set(['goal', 'email', 'report', 'review', 'chat', 'other']);

/** A number as the goal, and neither near it nor for each such number elsewhere a word of how. */
export function targetsWithoutMeans(message: Message): boolean {
  if (message.words < FEWEST_WORDS || !GENRES.has(message.genre) || message.isDialogue) return false;
  const targets = those(message, isTarget).length;
  const means = those(message, (sentence) => tellsHow(sentence) && !isTarget(sentence)).length;
  if (targets === 0 || means >= targets || builds(message, 'conditions', 'learning')) return false;
  return message.sentences.some(
    (sentence, index) => isTarget(sentence) && !around(message, index).some(tellsHow),
  );
}

function isTarget({ hits, figures }: MessageSentence): boolean {
  return figures > 0 && hits.some(({ principle }) => principle === 'numeric-target');
}

function tellsHow({ signs, isOpenQuestion }: MessageSentence): boolean {
  return signs.has('means') || isOpenQuestion;
}
