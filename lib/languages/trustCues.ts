import type { Language, TrustPrinciple } from '../engine/principle';
import type { CueList } from './cueList';
import { ENGLISH_TRUST } from './en/trustCues';
import { SWEDISH_TRUST } from './sv/trustCues';

/** Words by which one principle of trust is recognised. */
export type PrincipleCues = {
  readonly cues: CueList;
  /** Look like cues and are none: courtesy, summons, orders in disguise. Where they overlap a cue it does not count. */
  readonly hollow: CueList;
};

/** Words by which the seven principles of trust are recognised, after `domain.md` 3.4; rather too few than too many. */
export type TrustCues = Readonly<Record<TrustPrinciple, PrincipleCues>>;

const BY_LANGUAGE: Readonly<Record<Language, TrustCues>> = { sv: SWEDISH_TRUST, en: ENGLISH_TRUST };

/** The trust cues of a language. */
export function trustCuesOf(language: Language): TrustCues {
  return BY_LANGUAGE[language];
}
