import { GUARDS } from '../rule';
import type { Guard } from '../rule';
import { isAsked } from './asked';
import { sceneOf } from './context';
import type { Scene, SentenceContext } from './context';
import { isCriticism } from './criticism';
import { isExternal } from './external';
import { isHistory } from './history';
import { hasMeans, isChoice, isLearning, isPolite } from './kindness';
import { isImagined } from './imagined';
import { isNegated } from './negated';
import { isOwnDuty } from './ownDuty';
import { isQuoted } from './quoted';
import { isReported } from './reported';
import { isAdmin, isLaw, isOtherSense, isSafety, isSport } from './topics';

const HOLDS: Readonly<Record<Guard, (scene: Scene) => boolean>> = {
  negated: isNegated,
  question: isAsked,
  quoted: isQuoted,
  reported: isReported,
  law: isLaw,
  safety: isSafety,
  self: isOwnDuty,
  external: isExternal,
  admin: isAdmin,
  history: isHistory,
  learning: isLearning,
  means: hasMeans,
  sport: isSport,
  polite: isPolite,
  choice: isChoice,
  criticism: isCriticism,
  imagined: isImagined,
  sense: isOtherSense,
};

/**
 * The circumstances that make words innocent (domain.md 0.4) and that hold for the span, token indices half-open, in
 * its sentence. Which of them silence is for the rule, or whoever else asks, to say.
 */
export function guardsOf(
  context: SentenceContext,
  span: { readonly from: number; readonly to: number },
): ReadonlySet<Guard> {
  const scene = sceneOf(context, span);
  return new Set(GUARDS.filter((guard) => HOLDS[guard](scene)));
}
