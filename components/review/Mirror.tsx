import type { TrustPrinciple } from '../../lib/engine/principle';
import type { TextKey, Texts } from '../../lib/texts';

const LABELS = {
  relationship: 'trust_relationship',
  presence: 'trust_presence',
  conditions: 'trust_conditions',
  'co-design': 'trust_co_design',
  learning: 'trust_learning',
  'shared-principles': 'trust_shared_principles',
  'whole-system': 'trust_whole_system',
} as const satisfies Record<TrustPrinciple, TextKey>;

type Props = { readonly present: readonly TrustPrinciple[]; readonly texts: Texts };

/** What already builds trust in the message, in words. A mirror, never a verdict. */
export function Mirror({ present, texts }: Props) {
  if (present.length === 0) return null;
  return (
    <p className="mirror">
      {texts.popupMirror({ what: present.map((principle) => texts[LABELS[principle]]).join(', ') })}
    </p>
  );
}
