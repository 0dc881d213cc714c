import { browser } from 'wxt/browser';
import type { SiteState } from '../messages';
import { hostOf } from '../messages/sender';
import { activeFrame } from '../store/activeFrames';
import { isSiteOn } from '../store/choices';
import { choicesFor } from './currentChoices';
import { runningSnooze } from './silence';

/** What the popup needs to know of a tab before it asks the editor there. */
export async function siteState(tabId: number): Promise<SiteState> {
  const tab = await browser.tabs.get(tabId);
  const choices = await choicesFor(tab);
  const host = hostOf(tab.url);
  const enabled = isSiteOn(choices, host);
  return {
    host,
    enabled,
    snoozedUntil: runningSnooze(choices, Date.now()),
    // Where the site is off nothing of Tillit runs in the page, not even this question.
    outOfReach: enabled && !(await mayEnter(tabId)),
    editorFrame: await activeFrame(tabId),
  };
}

/** Asked of the browser itself: permissions, its own pages and its shop are all in its answer. */
async function mayEnter(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}
