import { around, builds, has } from '../message';
import type { Message, MessageSentence } from '../message';

const FEWEST_WORDS = 15;

/** Something is measured or followed up; neither a purpose near it nor learning anywhere is named. */
export function evaluationWithoutPurpose(message: Message): boolean {
  if (message.words < FEWEST_WORDS || message.isDialogue || builds(message, 'learning')) return false;
  if (has(message, 'stakes')) return false;
  return message.sentences.some(
    (sentence, index) => isEvaluation(sentence) && !around(message, index).some(hasPurpose),
  );
}

function isEvaluation({ hits, signs, isQuestion }: MessageSentence): boolean {
  if (isQuestion || !signs.has('evaluates') || signs.has('denies')) return false;
  return signs.has('evaluatesPeople') || hits.some(({ principle }) => principle === 'metric-control');
}

function hasPurpose({ signs }: MessageSentence): boolean {
  return signs.has('why') || signs.has('learns');
}
