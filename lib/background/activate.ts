import { browser } from 'wxt/browser';
import type { ActivateCaller, Activation } from '../messages';
import type { PageFrame } from '../messages/sender';
import { announceEditor, setActiveFrame } from '../store/activeFrames';
import { uiLanguage } from '../texts';
import { cardTexts } from '../texts/card';
import { wakeAnalyzer } from './analyzer';
import { choicesFor } from './currentChoices';
import { injectEditor } from './editors';
import { silenceOn } from './silence';

/**
 * A field in this frame has the focus: its editor becomes the tab's active one, unless Tillit is silent there. Noted before the
 * editor script is there, so that frames are active in the order in which they got the focus.
 */
export async function activate(from: PageFrame, caller: ActivateCaller): Promise<Activation> {
  const choices = await choicesFor(from);
  const silence = silenceOn(choices, from.host, Date.now());
  if (silence) return { kind: 'off', reason: silence };
  wakeAnalyzer(choices);
  if (caller !== 'is-editor') await setActiveFrame(from.tabId, from.frameId);
  if (caller === 'lacks-editor') {
    if (!(await injectEditor(from))) return { kind: 'off', reason: 'no-access' };
    await announceEditor(from.tabId, from.frameId);
  }
  return {
    kind: 'on',
    texts: cardTexts(uiLanguage(choices.interfaceLanguage, browser.i18n.getUILanguage())),
    openWithAltEnter: choices.openWithAltEnter,
  };
}
