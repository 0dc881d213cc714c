import type { Language, TrustPrinciple } from '../../engine/principle';
import { TRUST_PRINCIPLES } from '../../engine/principle';
import { findCue } from '../../languages/cueList';
import { cuesOf } from '../../languages/cues';
import type { Stretch } from '../../languages/phrases';
import { trustCuesOf } from '../../languages/trustCues';

/** A principle of trust and the words that show it: indices of the sentence's norms, half-open. */
export type TrustSeen = Stretch & { readonly principle: TrustPrinciple };

/** How far before a cue a negation takes it back. */
const REACH = 3;

/** What builds trust in a sentence, by its norms without marks. Hollow and negated forms do not count. */
export function trustIn(norms: readonly string[], language: Language): readonly TrustSeen[] {
  const cues = trustCuesOf(language);
  return TRUST_PRINCIPLES.flatMap((principle) => {
    const found = findCue(cues[principle].cues, norms);
    if (found === null || isNegated(norms, found.from, language)) return [];
    return findCue(cues[principle].hollow, norms) === null ? [{ principle, ...found }] : [];
  });
}

function isNegated(norms: readonly string[], at: number, language: Language): boolean {
  const { negations } = cuesOf(language).negated;
  return norms.slice(Math.max(0, at - REACH), at).some((norm) => negations.has(norm));
}
