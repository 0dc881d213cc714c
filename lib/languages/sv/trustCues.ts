import type { TrustCues } from '../trustCues';
import { SWEDISH_CLOSENESS } from './closenessCues';
import { SWEDISH_SUPPORT } from './supportCues';
import { SWEDISH_ROOM } from './roomCues';
import { SWEDISH_LEARNING } from './learningCues';
import { SWEDISH_COMMON } from './commonCues';

/** What builds trust, in Swedish. */
export const SWEDISH_TRUST: TrustCues = {
  ...SWEDISH_CLOSENESS,
  ...SWEDISH_SUPPORT,
  ...SWEDISH_ROOM,
  ...SWEDISH_LEARNING,
  ...SWEDISH_COMMON,
};
