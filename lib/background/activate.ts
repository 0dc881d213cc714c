import { browser } from 'wxt/browser';
import type { Activation } from '../messages';
import type { PageFrame } from '../messages/sender';
import { setActiveFrame } from '../store/activeFrames';
import { uiLanguage } from '../texts';
import { wakeAnalyzer } from './analyzer';
import { choicesFor } from './currentChoices';
import { injectEditor } from './editors';
import { silenceOn } from './silence';

/** A field in this frame has the focus: its editor becomes the tab's active one, unless Tillit is silent there. */
export async function activate(from: PageFrame, hasEditor: boolean): Promise<Activation> {
  const choices = await choicesFor(from);
  const silence = silenceOn(choices, from.host, Date.now());
  if (silence) return { kind: 'off', reason: silence };
  wakeAnalyzer(choices);
  if (!hasEditor && !(await injectEditor(from))) return { kind: 'off', reason: 'no-access' };
  await setActiveFrame(from.tabId, from.frameId);
  return {
    kind: 'on',
    language: uiLanguage(choices.interfaceLanguage, browser.i18n.getUILanguage()),
    openWithAltEnter: choices.openWithAltEnter,
  };
}
