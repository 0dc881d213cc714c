import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choicesFor } from '../../../lib/background/currentChoices';
import { silenceOn } from '../../../lib/background/silence';
import { quiet, setRule, setSite, snooze } from '../../../lib/background/wishes';
import type { PageFrame } from '../../../lib/messages/sender';
import { DATABASE_NAME } from '../../../lib/store/database';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const sentinel = vi.hoisted(() => ({
  registerSentinel: vi.fn().mockResolvedValue(null),
  standInOpenTabs: vi.fn().mockResolvedValue(null),
  leaveOpenTabs: vi.fn().mockResolvedValue(null),
}));
vi.mock('../../../lib/background/sentinelScript', () => sentinel);
vi.mock('../../../lib/background/editors', () => ({ refreshEditors: async () => null }));

const ORDINARY: PageFrame = { tabId: 1, frameId: 0, documentId: 'D', host: 'a.example', incognito: false };
const PRIVATE: PageFrame = { ...ORDINARY, incognito: true };
const PRIVATE_TAB = 9;

/** Why the page is silent now, in an ordinary and in a private window. */
async function silences() {
  return {
    ordinary: silenceOn(await choicesFor(ORDINARY), 'a.example', Date.now()),
    private: silenceOn(await choicesFor(PRIVATE), 'a.example', Date.now()),
  };
}

/** All that is on disk. */
async function onDisk(): Promise<string> {
  const db = await new Dexie(DATABASE_NAME).open();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  return JSON.stringify([rows, await fakeBrowser.storage.local.get(null)]);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  await Dexie.delete(DATABASE_NAME);
  const tab = await fakeBrowser.tabs.create({});
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({
    ...tab,
    id,
    incognito: id === PRIVATE_TAB,
  }));
  await choicesFor(ORDINARY);
});

describe('a page’s card', () => {
  test('switches its own site off for good', async () => {
    await quiet(ORDINARY, { kind: 'siteOff' });
    expect(await silences()).toEqual({ ordinary: 'site-off', private: 'site-off' });
    expect(sentinel.leaveOpenTabs).toHaveBeenCalledWith('a.example');
    expect(sentinel.registerSentinel).toHaveBeenCalled();
  });

  test('switches a rule off, and snoozes', async () => {
    await quiet(ORDINARY, { kind: 'disableRule', ruleId: 'p/r' });
    await quiet(ORDINARY, { kind: 'snooze', for: 'hour' });
    expect((await choicesFor(ORDINARY)).rules).toEqual({ 'p/r': false });
    expect(await silences()).toEqual({ ordinary: 'snoozed', private: 'snoozed' });
  });
});

describe('the popup', () => {
  test('switches a site on again, with nothing about it kept', async () => {
    await setSite('a.example', false, 1);
    await setSite('a.example', true, 1);
    expect(await silences()).toEqual({ ordinary: null, private: null });
    expect(sentinel.standInOpenTabs).toHaveBeenCalled();
    expect(await onDisk()).not.toContain('a.example');
  });

  test('ends a snooze', async () => {
    await snooze('today', 1);
    await snooze(null, 1);
    expect(await silences()).toEqual({ ordinary: null, private: null });
  });
});

describe('in a private window', () => {
  test('what is chosen holds there, nowhere else, and is not stored', async () => {
    const before = await onDisk();
    await quiet(PRIVATE, { kind: 'siteOff' });
    await quiet(PRIVATE, { kind: 'disableRule', ruleId: 'p/r' });
    await quiet(PRIVATE, { kind: 'snooze', for: 'today' });
    await setSite('b.example', false, PRIVATE_TAB);
    expect(await silences()).toEqual({ ordinary: null, private: 'site-off' });
    expect((await choicesFor(PRIVATE)).rules).toEqual({ 'p/r': false });
    expect((await choicesFor(ORDINARY)).rules).toEqual({});
    expect(await onDisk()).toBe(before);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(sentinel.registerSentinel).not.toHaveBeenCalled();
  });

  test('ordinary choices hold until others are made there', async () => {
    await setRule('p/r', false);
    await setSite('a.example', false, 1);
    await snooze('hour', 1);
    expect((await choicesFor(PRIVATE)).rules).toEqual({ 'p/r': false });
    await setSite('a.example', true, PRIVATE_TAB);
    expect(await silences()).toEqual({ ordinary: 'site-off', private: 'snoozed' });
    await snooze(null, PRIVATE_TAB);
    expect(await silences()).toEqual({ ordinary: 'site-off', private: null });
  });
});
