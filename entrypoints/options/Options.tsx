import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/OptionsView';
import { QuietState } from '../../components/review/QuietState';
import { ownCall } from '../../lib/messages/call';
import type { InterfaceLanguage } from '../../lib/store/choices';
import { texts, uiLanguage } from '../../lib/texts';
import { useInstall } from './useInstall';
import { useKept, type Kept } from './useKept';

/** The settings page, wired to the background. What a wish changes comes back through `useKept`. */
export function Options() {
  const { kept, reload } = useKept();
  const { installed, install } = useInstall();
  const language = uiLanguage(chosenIn(kept), browser.i18n.getUILanguage());
  const names = texts(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = names.optionsTitle;
  }, [language, names]);
  if (kept === 'fault') return <QuietState title={names.optionsFault} />;
  if (kept === 'loading') return null;
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

function chosenIn(kept: Kept | string): InterfaceLanguage {
  return typeof kept === 'string' ? 'auto' : kept.choices.interfaceLanguage;
}
