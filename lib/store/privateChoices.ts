import { browser } from 'wxt/browser';
import { readChoices, type Choices } from './choices';

const KEY = 'privateChoices';

/**
 * What is chosen in private windows: in memory alone (`storage.session`), gone when the browser closes. Sites, rules
 * and snooze only; the rest is the person's ordinary choice.
 */
export async function readPrivateChoices(): Promise<Choices> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  return readChoices(stored[KEY]);
}

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time. */
export function changePrivateChoices(change: (choices: Choices) => Choices): Promise<void> {
  const done = queue.then(async () => {
    await browser.storage.session.set({ [KEY]: change(await readPrivateChoices()) });
  });
  queue = done.catch(() => null);
  return done;
}

/** The person's ordinary choices as they hold in a private window: what was chosen there comes last. */
export function inPrivateWindow(ordinary: Choices, there: Choices): Choices {
  return {
    ...ordinary,
    rules: { ...ordinary.rules, ...there.rules },
    sites: { ...ordinary.sites, ...there.sites },
    snoozedUntil: there.snoozedUntil ?? ordinary.snoozedUntil,
  };
}
