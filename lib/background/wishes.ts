import type { QuietWish, SnoozeFor } from '../messages';
import type { PageFrame } from '../messages/sender';
import { withRule, withSite, type Choices } from '../store/choices';
import { changeChoices, windowOf } from './currentChoices';
import { refreshEditors } from './editors';
import { leaveOpenTabs, registerSentinel, standInOpenTabs } from './sentinelScript';
import { snoozeEnd } from './silence';
import { wakeAtSnoozeEnd } from './snoozeAlarm';

type Window = { readonly incognito: boolean };

/** What a page's card may ask: always for less, never for more. */
export async function quiet(from: PageFrame, wish: QuietWish): Promise<void> {
  if (wish.kind === 'disableRule') await changeRule(from, wish.ruleId, false);
  else if (wish.kind === 'snooze') await changeSnooze(from, wish.for);
  else if (from.host !== null) await changeSite(from, from.host, false);
}

export async function setRule(ruleId: string, enabled: boolean): Promise<void> {
  await changeRule({ incognito: false }, ruleId, enabled);
}

export async function setSite(host: string, enabled: boolean, tabId: number | null): Promise<void> {
  await changeSite(await windowOf(tabId), host, enabled);
}

export async function snooze(wish: SnoozeFor | null, tabId: number | null): Promise<void> {
  await changeSnooze(await windowOf(tabId), wish);
}

export async function setSensitivity(sensitivity: Choices['sensitivity']): Promise<void> {
  await changeChoices({ incognito: false }, (choices) => ({ ...choices, sensitivity }));
  await refreshEditors();
}

export async function setInterfaceLanguage(language: Choices['interfaceLanguage']): Promise<void> {
  await changeChoices({ incognito: false }, (choices) => ({ ...choices, interfaceLanguage: language }));
  await refreshEditors();
}

export async function setOpenWithAltEnter(enabled: boolean): Promise<void> {
  await changeChoices({ incognito: false }, (choices) => ({ ...choices, openWithAltEnter: enabled }));
  await refreshEditors();
}

/**
 * Tillit may speak again on pages that are open: editors that were quiet ask anew, and sentinels look for a focus that
 * is already there.
 */
export async function speakAgain(): Promise<void> {
  await refreshEditors();
  await standInOpenTabs();
}

async function changeRule(window: Window, ruleId: string, enabled: boolean): Promise<void> {
  await changeChoices(window, (choices) => withRule(choices, ruleId, enabled));
  await refreshEditors();
}

async function changeSite(window: Window, host: string, enabled: boolean): Promise<void> {
  await changeChoices(window, (choices) =>
    // In a private window "on" is remembered too: it may have to outweigh an ordinary "off".
    window.incognito
      ? { ...choices, sites: { ...choices.sites, [host]: enabled } }
      : withSite(choices, host, enabled),
  );
  if (!window.incognito) await registerSentinel();
  await (enabled ? speakAgain() : leaveOpenTabs(host));
}

async function changeSnooze(window: Window, wish: SnoozeFor | null): Promise<void> {
  const end = wish === null ? 0 : snoozeEnd(wish, Date.now());
  await changeChoices(window, (choices) => ({
    ...choices,
    snoozedUntil: end || (window.incognito ? 0 : null),
  }));
  if (wish === null) return speakAgain();
  await refreshEditors();
  // An alarm is kept by the browser, also over a restart: nothing of a private window may be.
  if (!window.incognito) await wakeAtSnoozeEnd(end);
}
