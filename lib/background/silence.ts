import type { OffReason, SnoozeFor } from '../messages';
import { isSiteOn, type Choices } from '../store/choices';

const HOUR = 3_600_000;

/** Why Tillit is silent on `host` at `now` (milliseconds since 1970); null when it speaks. */
export function silenceOn(choices: Choices, host: string | null, now: number): OffReason | null {
  if (!isSiteOn(choices, host)) return 'site-off';
  return runningSnooze(choices, now) === null ? null : 'snoozed';
}

/** End of the snooze that runs at `now`, or null. */
export function runningSnooze(choices: Choices, now: number): number | null {
  const { snoozedUntil } = choices;
  return snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : null;
}

/** When a snooze that begins at `now` ends: in an hour, or at the next local midnight. */
export function snoozeEnd(wish: SnoozeFor, now: number): number {
  if (wish === 'hour') return now + HOUR;
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return midnight.getTime();
}
