import { describe, expect, test } from 'vitest';
import { runningSnooze, silenceOn, snoozeEnd } from '../../../lib/background/silence';
import { DEFAULT_CHOICES, withSite } from '../../../lib/store/choices';

const NOON = new Date(2026, 2, 5, 12).getTime();
const HOUR = 3_600_000;

describe('why Tillit is silent', () => {
  const off = withSite(DEFAULT_CHOICES, 'a.example', false);

  test('a site that is off, and only that one', () => {
    expect(silenceOn(off, 'a.example', NOON)).toBe('site-off');
    expect(silenceOn(off, 'b.a.example', NOON)).toBeNull();
    expect(silenceOn(off, 'a.example:8080', NOON)).toBeNull();
    expect(silenceOn(off, null, NOON)).toBeNull();
  });

  test('a site that is on again leaves no trace', () => {
    expect(withSite(off, 'a.example', true)).toEqual(DEFAULT_CHOICES);
  });

  test('a snooze, until it ends', () => {
    const snoozed = { ...DEFAULT_CHOICES, snoozedUntil: NOON };
    expect(silenceOn(snoozed, 'a.example', NOON - 1)).toBe('snoozed');
    expect(silenceOn(snoozed, 'a.example', NOON)).toBeNull();
    expect(runningSnooze(snoozed, NOON - 1)).toBe(NOON);
  });
});

describe('a snooze', () => {
  test('for an hour', () => expect(snoozeEnd('hour', NOON)).toBe(NOON + HOUR));

  test('for today ends at the next local midnight', () => {
    expect(snoozeEnd('today', NOON)).toBe(new Date(2026, 2, 6).getTime());
    expect(snoozeEnd('today', new Date(2026, 2, 5, 0, 0, 1).getTime())).toBe(new Date(2026, 2, 6).getTime());
  });
});
