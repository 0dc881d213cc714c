import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withRule, withSite } from '../../../lib/store/choices';
import { Database, DATABASE_NAME } from '../../../lib/store/database';
import type { Store } from '../../../lib/store/openStore';
import type { StoredPack } from '../../../lib/store/storedPack';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const PACK: StoredPack = { id: 'se.x', origin: 'file', revision: 1, sha256: 'a', text: '{}' };
const BUILTIN: StoredPack = { ...PACK, id: 'tillit.core.sv', origin: 'builtin' };

/** The store as the next worker finds it. */
async function nextWorker(): Promise<Store> {
  vi.resetModules();
  const { openStore } = await import('../../../lib/store/openStore');
  return openStore();
}

/** What the browser's own tools do: the database goes, whoever has it open. */
async function loseDatabase(): Promise<void> {
  await Dexie.delete(DATABASE_NAME);
}

async function ids(store: Store): Promise<string[]> {
  return (await store.packs()).map(({ id }) => id);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await loseDatabase();
});

describe('a first install', () => {
  test('has default choices, no packs, and nothing to say', async () => {
    const store = await nextWorker();
    expect(await store.choices()).toMatchObject({ rules: {}, sites: {}, sensitivity: 'balanced' });
    expect(await store.packs()).toEqual([]);
    expect(await store.notices()).toEqual([]);
  });
});

describe('a lost database', () => {
  test('comes back with every choice and every pack from a file, and says so once', async () => {
    const before = await nextWorker();
    await before.changeChoices((choices) => withSite(withRule(choices, 'p/r', false), 'a.example', false));
    await before.putPack(PACK);
    await loseDatabase();

    const after = await nextWorker();
    expect(await after.choices()).toMatchObject({ rules: { 'p/r': false }, sites: { 'a.example': false } });
    expect(await after.packs()).toEqual([PACK]);
    expect(await after.notices()).toMatchObject([{ kind: 'database-rebuilt' }]);

    await after.dismissNotice('database-rebuilt');
    expect(await (await nextWorker()).notices()).toEqual([]);
  });

  test('is noticed by a worker that was using it', async () => {
    vi.resetModules();
    const { openStore } = await import('../../../lib/store/openStore');
    await (await openStore()).putPack(PACK);
    await loseDatabase();
    const again = await openStore();
    expect(await ids(again)).toEqual(['se.x']);
    expect(await again.notices()).toHaveLength(1);
  });

  test('is said too when it had held nothing but defaults', async () => {
    await nextWorker();
    await loseDatabase();
    expect(await (await nextWorker()).notices()).toHaveLength(1);
  });

  test('that cannot be opened is made anew', async () => {
    await (await nextWorker()).putPack(PACK);
    await loseDatabase();
    const foreign = new Dexie(DATABASE_NAME);
    foreign.version(1).stores({ packs: 'another' });
    await foreign.open();
    foreign.close();
    vi.spyOn(console, 'warn').mockReturnValueOnce();
    const after = await nextWorker();
    expect(await ids(after)).toEqual(['se.x']);
    expect(await after.notices()).toHaveLength(1);
  });
});

describe('a broken row', () => {
  test('is replaced from the second copy', async () => {
    await (await nextWorker()).putPack(PACK);
    await spoil({ id: 'se.x', origin: 'file' });
    const after = await nextWorker();
    expect(await after.packs()).toEqual([PACK]);
    expect(await after.notices()).toHaveLength(1);
  });

  test('of a built-in pack is taken out, for the built-in packs to be put in again', async () => {
    await (await nextWorker()).putPack(BUILTIN);
    await spoil({ id: BUILTIN.id, origin: 'builtin' });
    expect(await ids(await nextWorker())).toEqual([]);
  });
});

describe('an ordinary day', () => {
  test('keeps built-in packs in the database alone', async () => {
    await (await nextWorker()).putPack(BUILTIN);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain(`pack:${BUILTIN.id}`);
    const next = await nextWorker();
    expect(await ids(next)).toEqual([BUILTIN.id]);
    expect(await next.notices()).toEqual([]);
  });

  test('a pack that was removed stays removed, also after a loss', async () => {
    const store = await nextWorker();
    await store.putPack(PACK);
    await store.removePack(PACK.id);
    expect(await ids(await nextWorker())).toEqual([]);
    await loseDatabase();
    expect(await ids(await nextWorker())).toEqual([]);
  });

  test('changes that come at once are all kept', async () => {
    const store = await nextWorker();
    await Promise.all(
      ['a', 'b', 'c'].map((rule) => store.changeChoices((choices) => withRule(choices, rule, false))),
    );
    expect((await store.choices()).rules).toEqual({ a: false, b: false, c: false });
  });

  test('whoever hears of a change reads it', async () => {
    const store = await nextWorker();
    const heard = new Promise((resolve) => {
      fakeBrowser.storage.onChanged.addListener(() => resolve(store.choices()));
    });
    await store.changeChoices((choices) => withRule(choices, 'p/r', false));
    expect(await heard).toMatchObject({ rules: { 'p/r': false } });
  });

  test('a lost second copy is written anew', async () => {
    const store = await nextWorker();
    await store.changeChoices((choices) => withRule(choices, 'p/r', false));
    await store.putPack(PACK);
    await fakeBrowser.storage.local.clear();
    await nextWorker();
    await loseDatabase();
    const after = await nextWorker();
    expect((await after.choices()).rules).toEqual({ 'p/r': false });
    expect(await after.packs()).toEqual([PACK]);
  });
});

/** Writes a row that lacks most of what a pack has. */
async function spoil(row: { readonly id: string; readonly origin: string }): Promise<void> {
  const db = new Database();
  await db.open();
  await db.table('packs').put(row);
  db.close();
}
