import { browser } from 'wxt/browser';
import type { Choices } from '../store/choices';
import { openStore } from '../store/openStore';
import { changePrivateChoices, inPrivateWindow, readPrivateChoices } from '../store/privateChoices';

/** The person's choices as they hold in an ordinary or a private window. */
export async function choicesFor(window: { readonly incognito: boolean }): Promise<Choices> {
  const ordinary = await (await openStore()).choices();
  return window.incognito ? inPrivateWindow(ordinary, await readPrivateChoices()) : ordinary;
}

/** Stores a choice; one that is made in a private window is only remembered until the browser closes. */
export async function changeChoices(
  window: { readonly incognito: boolean },
  change: (choices: Choices) => Choices,
): Promise<void> {
  if (window.incognito) await changePrivateChoices(change);
  else await (await openStore()).changeChoices(change);
}

/** The window of a tab; null (the options page) is an ordinary one. */
export async function windowOf(tabId: number | null): Promise<{ readonly incognito: boolean }> {
  if (tabId === null) return { incognito: false };
  const { incognito } = await browser.tabs.get(tabId);
  return { incognito };
}
