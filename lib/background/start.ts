import { browser } from 'wxt/browser';
import { seededStore } from './seed';
import { registerSentinel, standInOpenTabs } from './sentinelScript';

const STARTED = 'started';

/**
 * What is done once after an install, an update or a start of the browser, whichever event brought the worker up:
 * built-in packs in place, sentinels registered and standing in the tabs that are open. `storage.session` is empty
 * exactly then; a worker that only wakes does nothing here.
 */
export function startOnce(): Promise<void> {
  starting ??= start().finally(() => (starting = null));
  return starting;
}

/** Several events may bring the worker up at the same time. */
let starting: Promise<void> | null = null;

async function start(): Promise<void> {
  const { [STARTED]: started } = await browser.storage.session.get(STARTED);
  if (started === true) return;
  await registerSentinel();
  await standInOpenTabs();
  await seededStore();
  await browser.storage.session.set({ [STARTED]: true });
}
