import type { FlaggedPrinciple } from '../../engine/principle';
import { TRUST_PRINCIPLES } from '../../engine/principle';
import type { MessageSentence, Recognised } from './message';
import type { TrustSeen } from './trustIn';

const TRUSTING = /\b(?:trust|lita[rt]?|förtroende|tillit)(?!\p{L})/iu;

/** Leave to decide; to be asked for one's view is something else. */
const LEAVE =
  /(?:decide|choose|judg|your call|up to you|without asking|approval|yourselves|mandate|avgör|bestäm|väljer|beslut|utan att|själv|mandat|fria händer|upp till)/iu;

/** What these steer by takes back what the same sentence seems to give: "I want to see where you are". */
const TAKES_BACK: ReadonlySet<FlaggedPrinciple> = new Set([
  'distrust',
  'fear-blame',
  'ranking-incentive',
  'metric-control',
]);

/**
 * What builds trust in a message, each principle once, with the first words that show it. Thanks are thanks, whatever
 * number stands beside them; of all else, steering in the same sentence takes it back. "I trust you" is taken back by
 * checks anywhere, and "you decide how" where everything has to be approved. In a speech an advice gives nothing.
 */
export function recognisedIn(sentences: readonly MessageSentence[]): readonly Recognised[] {
  const isChecked = sentences.some((sentence) => steersBy(sentence, 'distrust'));
  const isApproved = sentences.some(
    (sentence) => sentence.signs.has('approval') && steersBy(sentence, 'distrust'),
  );
  const isSpeech = sentences[0]?.signs.has('speech') ?? false;
  const isMeant = ({ principle, text }: Seen, { isPersonal }: MessageSentence) => {
    if (isChecked && TRUSTING.test(text)) return false;
    if (isApproved && principle === 'co-design' && LEAVE.test(text)) return false;
    return !isSpeech || isPersonal || (principle !== 'conditions' && principle !== 'co-design');
  };
  return TRUST_PRINCIPLES.flatMap((principle) => {
    for (const sentence of sentences) {
      const seen = sentence.trust.find((one) => one.principle === principle && isMeant(one, sentence));
      const takenBack = sentence.hits.some(
        (hit) => principle !== 'relationship' || TAKES_BACK.has(hit.principle),
      );
      if (seen && !takenBack) return [{ principle, text: seen.text }];
    }
    return [];
  });
}

type Seen = TrustSeen & { readonly text: string };

function steersBy({ hits }: MessageSentence, steering: FlaggedPrinciple): boolean {
  return hits.some(({ principle }) => principle === steering);
}
