import { approvalSentences } from './checks/approvalChain';
import { hasParts } from './checks/partsWithoutWhole';
import { isTarget } from './checks/targetsWithoutMeans';
import { around, has, those } from './message';
import type { Message, MessageSentence } from './message';
import { REFLECTION_TEXTS } from './reflectionTexts';
import type { ReflectionId } from './reflectionTexts';
import { REFLECTION_VARIANTS } from './reflectionVariants';
import type { ReflectionVariant } from './reflectionVariants';

/** From so many words on, one sentence more would change little. */
const LONG = 60;

/** What a reflection says of this message, in its language. */
export function wordingOf(id: ReflectionId, message: Message): string {
  const variant = VARIANTS[id]?.(message) ?? null;
  return variant === null
    ? REFLECTION_TEXTS[message.language][id]
    : REFLECTION_VARIANTS[message.language][variant];
}

const VARIANTS: Readonly<Partial<Record<ReflectionId, (message: Message) => ReflectionVariant | null>>> = {
  'judging-before-asking': judged,
  'control-outweighs-support': ({ words, recognised }) =>
    words >= LONG && recognised.length === 0 ? 'muchControl' : null,
  'targets-without-means': targets,
  'approval-chain': (message) => (approvalSentences(message).length < 2 ? 'oneApproval' : null),
  'parts-without-whole': (message) => (hasParts(message) ? null : 'setAgainst'),
};

function judged(message: Message): ReflectionVariant | null {
  const canWait = message.genre === 'email' || message.genre === 'chat';
  const isLately =
    canWait &&
    message.sentences.some(
      (sentence, at) => isBlame(sentence) && around(message, at).some(({ signs }) => signs.has('lately')),
    );
  const isToOne = has(message, 'toOne') && !has(message, 'toSeveral');
  if (isToOne) return isLately ? 'judgedOneLately' : 'judgedOne';
  return isLately ? 'judgedLately' : null;
}

function isBlame({ hits, signs }: MessageSentence): boolean {
  return signs.has('judged') || hits.some(({ principle }) => principle === 'fear-blame');
}

/** How is known to those who work this evening; what it is for, and where, may not be. */
function targets(message: Message): ReflectionVariant | null {
  const isShort = message.genre === 'chat' || message.genre === 'other';
  if (isShort && has(message, 'tonight')) return 'targetTonight';
  return those(message, isTarget).length > 1 ? 'severalTargets' : null;
}
