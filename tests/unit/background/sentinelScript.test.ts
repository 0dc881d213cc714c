import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeChoices } from '../../../lib/background/currentChoices';
import { leaveOpenTabs, standInOpenTabs } from '../../../lib/background/sentinelScript';
import { siteState } from '../../../lib/background/siteState';
import { withSite } from '../../../lib/store/choices';
import { DATABASE_NAME } from '../../../lib/store/database';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const ORDINARY = { id: 1, url: 'https://a.example/', incognito: false };
const PRIVATE = { id: 2, url: 'https://a.example/', incognito: true };
const OTHER = { id: 3, url: 'https://b.example/', incognito: false };

/** Tabs into which a script was put. */
const entered: number[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  entered.length = 0;
  await Dexie.delete(DATABASE_NAME);
  const tabs = [ORDINARY, PRIVATE, OTHER];
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs,
    get: async (id: number) => tabs.find((tab) => tab.id === id),
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target }: { target: { tabId: number } }) => entered.push(target.tabId),
  });
});

const switchOff = (incognito: boolean): Promise<void> =>
  changeChoices({ incognito }, (choices) => withSite(choices, 'a.example', false));

describe('a site that is switched off in a private window', () => {
  beforeEach(() => switchOff(true));

  test('is left there alone', async () => {
    await leaveOpenTabs('a.example');
    expect(entered).toEqual([2]);
  });

  test('is not entered there again', async () => {
    await standInOpenTabs();
    expect(entered).toEqual([1, 3]);
  });
});

describe('a site that is switched off', () => {
  beforeEach(() => switchOff(false));

  test('is left in all windows, and no other site is', async () => {
    await leaveOpenTabs('a.example');
    expect(entered).toEqual([1, 2]);
  });

  test('is not entered to see whether it could be', async () => {
    expect(await siteState(1)).toMatchObject({ enabled: false, outOfReach: false });
    expect(entered).toEqual([]);
    expect(await siteState(3)).toMatchObject({ enabled: true, outOfReach: false });
    expect(entered).toEqual([3]);
  });
});
