import { defineBackground } from 'wxt/utils/define-background';
import { activate } from '../lib/background/activate';
import { analyze, forgetTab } from '../lib/background/analyzer';
import { openCardInFront } from '../lib/background/editors';
import { onCommand, onTabClosed, wakeAtInstallAndStartup } from '../lib/background/events';
import { choices, dismissNotice, notices } from '../lib/background/kept';
import { installPack, listPacks, removePack } from '../lib/background/packService';
import { reader } from '../lib/background/readerSummary';
import { siteState } from '../lib/background/siteState';
import { onSnoozeEnd } from '../lib/background/snoozeAlarm';
import { startOnce } from '../lib/background/start';
import {
  quiet,
  setInterfaceLanguage,
  setOpenWithAltEnter,
  setRule,
  setSensitivity,
  setSite,
  snooze,
  speakAgain,
} from '../lib/background/wishes';
import { handleOwnCalls, handlePageCalls } from '../lib/messages/handle';

export default defineBackground(() => {
  handlePageCalls({ activate, analyze, quiet });
  handleOwnCalls({
    siteState,
    setSite,
    snooze,
    setRule,
    setSensitivity,
    setInterfaceLanguage,
    setOpenWithAltEnter,
    choices,
    reader,
    listPacks,
    installPack,
    removePack,
    notices,
    dismissNotice,
  });
  onCommand('open-card', openCardInFront);
  onSnoozeEnd(speakAgain);
  onTabClosed(forgetTab);
  wakeAtInstallAndStartup(startOnce);
  void startOnce();
});
