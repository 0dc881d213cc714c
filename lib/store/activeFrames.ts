import { browser } from 'wxt/browser';

const PREFIX = 'activeFrame:';

/** Remembers, in memory, in which frame of a tab somebody last wrote. */
export async function setActiveFrame(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: frameId });
}

/** The frame of the tab's active editor; null when nobody has written there since the page came. */
export async function activeFrame(tabId: number): Promise<number | null> {
  const key = PREFIX + tabId;
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const frame = stored[key];
  return typeof frame === 'number' ? frame : null;
}

export async function forgetActiveFrame(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}
