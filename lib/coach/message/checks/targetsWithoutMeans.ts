import type { Genre } from '../../../engine/principle';
import { around, builds, has, those } from '../message';
import type { Message, MessageSentence } from '../message';

/** Of a single sentence the card says as much. */
const FEWEST_WORDS = 15;
const FEWEST_SENTENCES = 2;
const GENRES: ReadonlySet<Genre> = new Set(['goal', 'email', 'report', 'review', 'chat', 'other']);

/** A number as the goal, and neither near it nor for each such number elsewhere a word of how. */
export function targetsWithoutMeans(message: Message): boolean {
  if (message.words < FEWEST_WORDS || !GENRES.has(message.genre) || message.isDialogue) return false;
  if (has(message, 'mandate')) return false;
  if (those(message, ({ words }) => words > 2).length < FEWEST_SENTENCES) return false;
  const targets = those(message, isTarget).length;
  const means = those(message, (sentence) => tellsHow(sentence) && !isTarget(sentence)).length;
  if (targets === 0 || means >= targets || builds(message, 'conditions', 'learning')) return false;
  if (message.genre === 'goal' && otherItems(message) > targets * 2) return false;
  return message.sentences.some(
    (sentence, index) => isTarget(sentence) && !around(message, index).some(tellsHow),
  );
}

/** What else a goal names is how, whatever its words: "We sit beside ten users". */
function otherItems(message: Message): number {
  return those(message, ({ hits, words }) => hits.length === 0 && words > 3).length;
}

/** A number as the goal. */
export function isTarget({ hits, figures }: MessageSentence): boolean {
  return figures > 0 && hits.some(({ principle }) => principle === 'numeric-target');
}

function tellsHow({ signs, isOpenQuestion }: MessageSentence): boolean {
  return signs.has('means') || isOpenQuestion;
}
