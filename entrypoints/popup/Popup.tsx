import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/review/PopupView';
import { QuietState } from '../../components/review/QuietState';
import { texts, uiLanguage } from '../../lib/texts';
import { usePopup } from './usePopup';
import { useReview } from './useReview';

/** The popup, wired to the background and to the editor script of the active frame. */
export function Popup() {
  const popup = usePopup();
  const review = useReview(popup.data, popup.reload);
  const language = uiLanguage(popup.chosenLanguage, browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (popup.data === 'fault') return <QuietState title={texts(language).popupFault} />;
  if (popup.data === 'loading') return null;
  return (
    <PopupView
      {...review}
      site={popup.data.site}
      language={language}
      texts={texts(language)}
      onSite={popup.setSite}
      onSnooze={popup.snooze}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}
