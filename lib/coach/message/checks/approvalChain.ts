import { around, those } from '../message';
import type { Message, MessageSentence } from '../message';

/** Of a single sentence the card says as much. */
const FEWEST_WORDS = 25;

/** Two things or more have to be approved, or all of one kind; what may be decided without it is told nowhere near, and no limit anywhere. */
export function approvalChain(message: Message): boolean {
  const found = approvalSentences(message);
  const isChain = found.length >= 2 || (message.words >= FEWEST_WORDS && found.some(isWithoutLimit));
  if (!isChain || those(message, isLimit).length > 0) return false;
  return !message.sentences.some(
    (sentence, at) => isApproval(sentence) && around(message, at).some(({ signs }) => signs.has('mandate')),
  );
}

/** The sentences by which something has to be approved. */
export function approvalSentences(message: Message): readonly MessageSentence[] {
  return those(message, isApproval);
}

function isApproval({ signs, hits }: MessageSentence): boolean {
  return signs.has('approval') && hits.some(({ principle }) => principle === 'distrust');
}

function isLimit({ signs, figures }: MessageSentence): boolean {
  return signs.has('mandate') && figures > 0;
}

/** All of one kind, however small. */
function isWithoutLimit({ signs, figures }: MessageSentence): boolean {
  return signs.has('everything') && figures === 0;
}
