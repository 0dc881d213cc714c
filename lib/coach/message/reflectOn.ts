import { approvalChain } from './checks/approvalChain';
import { controlOutweighsSupport } from './checks/controlOutweighsSupport';
import { decidedWithoutDoers } from './checks/decidedWithoutDoers';
import { demandsNoQuestion } from './checks/demandsNoQuestion';
import { distance } from './checks/distance';
import { evaluationWithoutPurpose } from './checks/evaluationWithoutPurpose';
import { everythingUrgent } from './checks/everythingUrgent';
import { judgingBeforeAsking } from './checks/judgingBeforeAsking';
import { noRelation } from './checks/noRelation';
import { noWhy } from './checks/noWhy';
import { numbersWithoutStory } from './checks/numbersWithoutStory';
import { partsWithoutWhole } from './checks/partsWithoutWhole';
import { sayingOneDoingOther } from './checks/sayingOneDoingOther';
import { targetsWithoutMeans } from './checks/targetsWithoutMeans';
import { hitsOf } from './message';
import type { Message } from './message';
import { REFLECTIONS } from './reflectionTexts';
import type { ReflectionId } from './reflectionTexts';
import { wordingOf } from './wordingOf';

const CHECKS: Readonly<Record<ReflectionId, (message: Message) => boolean>> = {
  'judging-before-asking': judgingBeforeAsking,
  'control-outweighs-support': controlOutweighsSupport,
  'saying-one-doing-other': sayingOneDoingOther,
  'targets-without-means': targetsWithoutMeans,
  'decided-without-doers': decidedWithoutDoers,
  'approval-chain': approvalChain,
  'evaluation-without-purpose': evaluationWithoutPurpose,
  'demands-no-question': demandsNoQuestion,
  distance,
  'parts-without-whole': partsWithoutWhole,
  'numbers-without-story': numbersWithoutStory,
  'no-why': noWhy,
  'no-relation': noRelation,
  'everything-urgent': everythingUrgent,
};

/** So many are shown of a message: more would be a list of faults. */
const MOST_SHOWN = 2;

/** A thought about the whole message. */
export type Reflection = { readonly id: ReflectionId; readonly message: string };

/** What is said about a message, the weightiest first. Nothing where much builds trust and little steers by results. */
export function reflectOn(message: Message): readonly Reflection[] {
  return holding(message)
    .slice(0, MOST_SHOWN)
    .map((id) => ({ id, message: wordingOf(id, message) }));
}

/** Every reflection that holds of a message, also those that are not shown for being too many. */
export function holding(message: Message): readonly ReflectionId[] {
  if (message.recognised.length >= 3 && hitsOf(message).length <= 1) return [];
  return REFLECTIONS.filter((id) => CHECKS[id](message));
}
