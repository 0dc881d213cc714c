import type { Guard } from '../rule';
import { isAsked } from './asked';
import type { Scene } from './context';
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

/** For each circumstance that makes words innocent (domain.md 0.4), whether it holds where the span stands. */
export const HOLDS: Readonly<Record<Guard, (scene: Scene) => boolean>> = {
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
