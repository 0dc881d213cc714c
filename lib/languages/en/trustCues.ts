import type { TrustCues } from '../trustCues';
import { ENGLISH_CLOSENESS } from './closenessCues';
import { ENGLISH_SUPPORT } from './supportCues';
import { ENGLISH_ROOM } from './roomCues';
import { ENGLISH_LEARNING } from './learningCues';
import { ENGLISH_COMMON } from './commonCues';

/** What builds trust, in English. */
export const ENGLISH_TRUST: TrustCues = {
  ...ENGLISH_CLOSENESS,
  ...ENGLISH_SUPPORT,
  ...ENGLISH_ROOM,
  ...ENGLISH_LEARNING,
  ...ENGLISH_COMMON,
};
