import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/OptionsView';
import { ownCall } from '../../lib/messages/call';
import { texts, uiLanguage } from '../../lib/texts';
import { useInstall } from './useInstall';
import { useKept } from './useKept';

/** The settings page, wired to the background. What a wish changes comes back through `useKept`. */
export function Options() {
  const { kept, reload } = useKept();
  const { installed, install } = useInstall();
  const language = uiLanguage(kept?.choices.interfaceLanguage ?? 'auto', browser.i18n.getUILanguage());
  const names = texts(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = names.optionsTitle;
  }, [language, names]);
  if (!kept) return null;
  return (
    <OptionsView
      {...kept}
      language={language}
      texts={names}
      installed={installed}
      onSensitivity={(sensitivity) => void ownCall('setSensitivity', sensitivity)}
      onLanguage={(chosen) => void ownCall('setInterfaceLanguage', chosen)}
      onAltEnter={(enabled) => void ownCall('setOpenWithAltEnter', enabled)}
      onSiteOn={(host) => void ownCall('setSite', host, true, null)}
      onRule={(ruleId, enabled) => void ownCall('setRule', ruleId, enabled)}
      onFile={install}
      onRemovePack={(packId) => void ownCall('removePack', packId).then(reload)}
      onDismiss={(kind) => void ownCall('dismissNotice', kind).then(reload)}
    />
  );
}
