/** The eight principles of results control that may be underlined. Texts: the built-in packs' `principles`. */
export const FLAGGED_PRINCIPLES = [
  'numeric-target',
  'result-only',
  'metric-control',
  'fear-blame',
  'ranking-incentive',
  'command',
  'distrust',
  'mechanical-view',
] as const;

/** The seven principles of trust that are recognised and never underlined. */
export const TRUST_PRINCIPLES = [
  'relationship',
  'presence',
  'conditions',
  'co-design',
  'learning',
  'shared-principles',
  'whole-system',
] as const;

export type FlaggedPrinciple = (typeof FLAGGED_PRINCIPLES)[number];
export type TrustPrinciple = (typeof TRUST_PRINCIPLES)[number];
export type Language = 'sv' | 'en';
export type Genre = 'email' | 'goal' | 'report' | 'chat' | 'review' | 'policy' | 'other';
/** How much a finding matters, weakest first. */
export type Severity = 'nudge' | 'suggest' | 'important';
