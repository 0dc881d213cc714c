import type { MessageSentence } from './message';

/** In a pasted chat someone speaks at least twice, and someone else too. */
const FEWEST_TURNS = 3;

/**
 * The sentences that are the leader's. In a chat pasted with names ("Anna (chef): hej") they are those of the one
 * whose role is told, else of the one who begins; lines without a name belong to the name before.
 */
export function leaderOnly<Sentence extends Pick<MessageSentence, 'speaker'>>(
  sentences: readonly Sentence[],
): { readonly sentences: readonly Sentence[]; readonly isDialogue: boolean } {
  const named = sentences.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const speakers = new Set(named.filter((name) => named.indexOf(name) !== named.lastIndexOf(name)));
  const others = new Set(named);
  if (speakers.size === 0 || others.size < 2 || named.length < FEWEST_TURNS) {
    return { sentences, isDialogue: false };
  }
  const [first] = speakers;
  const leader = [...speakers].find((name) => name.includes('(')) ?? first;
  let speaking: string | null = null;
  const own = sentences.filter(({ speaker }) => {
    speaking = speaker ?? speaking;
    return speaking === null || speaking === leader;
  });
  return { sentences: own, isDialogue: true };
}
