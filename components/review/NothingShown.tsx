import type { ReviewState } from '../../lib/messages';
import type { TextKey, Texts } from '../../lib/texts';
import { QuietState } from './QuietState';

type Nothing = Exclude<ReviewState['kind'], 'findings'>;
type Props = { readonly kind: Nothing; readonly texts: Texts };

const WHY = {
  reading: { title: 'popupReading', hint: null },
  'too-short': { title: 'popupTooShort', hint: 'popupTooShortHint' },
  'other-language': { title: 'popupOtherLanguage', hint: null },
  'other-message': { title: 'popupOtherMessage', hint: 'popupOtherMessageHint' },
  off: { title: 'popupSiteOff', hint: 'popupSiteOffHint' },
  'nothing-seen': { title: 'popupNothingSeen', hint: 'popupNothingSeenHint' },
  'set-aside': { title: 'popupSetAside', hint: 'popupSetAsideHint' },
  unread: { title: 'popupUnread', hint: 'popupUnreadHint' },
  'no-editor': { title: 'popupNoEditor', hint: 'popupNoEditorHint' },
} as const satisfies Record<Nothing, { title: TextKey; hint: TextKey | null }>;

/** Why an editor in use has nothing to show. */
export function NothingShown({ kind, texts }: Props) {
  const { title, hint } = WHY[kind];
  return <QuietState title={texts[title]} hint={hint && texts[hint]} />;
}
