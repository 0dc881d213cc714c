import { browser } from 'wxt/browser';

const NAME = 'snooze-end';

/** Wakes the background when a snooze ends (milliseconds since 1970), so that it is on again without a reload. */
export async function wakeAtSnoozeEnd(end: number): Promise<void> {
  await browser.alarms.create(NAME, { when: end });
}

/** Must be called while the worker starts, or the alarm that woke it is lost. */
export function onSnoozeEnd(listener: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) void listener();
  });
}
