import type { ReviewState } from '../../lib/messages';
import type { TextKey, Texts } from '../../lib/texts';
import { QuietState } from './QuietState';

type Props = { readonly kind: ReviewState['kind']; readonly texts: Texts };

const NOTHING = { title: 'popupNothingSeen', hint: 'popupNothingSeenHint' } as const;
const WHY = {
  reading: { title: 'popupReading', hint: null },
  'too-short': { title: 'popupTooShort', hint: 'popupTooShortHint' },
  'other-language': { title: 'popupOtherLanguage', hint: null },
  'other-message': { title: 'popupOtherMessage', hint: 'popupOtherMessageHint' },
  off: { title: 'popupSiteOff', hint: 'popupSiteOffHint' },
  'nothing-seen': NOTHING,
  // All that was found has been kept as it is.
  findings: NOTHING,
} as const satisfies Record<ReviewState['kind'], { title: TextKey; hint: TextKey | null }>;

/** Why an editor in use has nothing to show. */
export function NothingShown({ kind, texts }: Props) {
  const { title, hint } = WHY[kind];
  return <QuietState title={texts[title]} hint={hint && texts[hint]} />;
}
