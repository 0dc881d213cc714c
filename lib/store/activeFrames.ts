import { browser } from 'wxt/browser';

const PREFIX = 'activeFrame:';

/** Remembers, in memory, in which frame of a tab somebody last came to write. Each coming is a change that is heard. */
export async function setActiveFrame(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: { frameId, at: Date.now() } });
}

/** The editor script now stands in this frame: whoever listens may ask it, if the frame is still the active one. */
export async function announceEditor(tabId: number, frameId: number): Promise<void> {
  if ((await activeFrame(tabId)) === frameId) await setActiveFrame(tabId, frameId);
}

/** The frame of the tab's active editor; null when nobody has written there since it was opened. */
export async function activeFrame(tabId: number): Promise<number | null> {
  const key = PREFIX + tabId;
  const stored: Record<string, { readonly frameId?: number } | undefined> =
    await browser.storage.session.get(key);
  return stored[key]?.frameId ?? null;
}

/** Calls `listener` whenever somebody comes to write in the tab, until `signal`. */
export function onActiveFrame(tabId: number, listener: () => void, signal: AbortSignal): void {
  const heard = (changes: object): void => {
    if (PREFIX + tabId in changes) listener();
  };
  browser.storage.session.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(heard));
}

export async function forgetActiveFrame(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}
