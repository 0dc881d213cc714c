import type { Genre } from '../../../engine/principle';
import { around, builds, has } from '../message';
import type { Message, MessageSentence } from '../message';

const FEWEST_WORDS = 30;
const GENRES: ReadonlySet<Genre> = new Set(['email', 'report', 'chat']);

/** A problem in the work, met by steering close by, and no sign that the writer has been or is going where it is. */
export function distance(message: Message): boolean {
  if (message.words < FEWEST_WORDS || !GENRES.has(message.genre) || message.isDialogue) return false;
  if (has(message, 'there') || builds(message, 'presence')) return false;
  return message.sentences.some(
    ({ signs }, index) => signs.has('problem') && around(message, index).some(steersAtIt),
  );
}

/** Words about people as parts say nothing of the problem beside them. */
function steersAtIt({ hits }: MessageSentence): boolean {
  return hits.some(({ principle }) => principle !== 'mechanical-view');
}
