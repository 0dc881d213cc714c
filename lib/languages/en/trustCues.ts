import type { TrustCues } from '../trustCues';
import { ENGLISH_CLOSENESS } from './closenessCues';
import { ENGLISH_SUPPORT } from './supportCues';
import { ENGLISH_COMMON } from './commonCues';

/** What builds trust, in English. */
export const ENGLISH_TRUST: TrustCues = {
  ...ENGLISH_CLOSENESS,
  ...ENGLISH_SUPPORT,
  ...ENGLISH_COMMON,
};
