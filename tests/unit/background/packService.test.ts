import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE_NAME } from '../../../lib/store/database';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** The extension's own files, as each test wants them. */
const { files, readOwnFile } = vi.hoisted(() => {
  const own = new Map<string, string>();
  return {
    files: own,
    readOwnFile: vi.fn(async (path: string) => own.get(path) ?? Promise.reject(new Error(path))),
  };
});
vi.mock('../../../lib/background/fetchPack', () => ({ readOwnFile }));
vi.mock('../../../lib/background/editors', () => ({ refreshEditors: async () => null }));

const OWN = readFileSync('tests/e2e/harness/own-pack.tillit.json', 'utf8');
const OWN_ID = 'example.crates';
const FILE = { kind: 'file', name: 'own.tillit.json' } as const;
const BUILTIN = OWN.replaceAll(OWN_ID, 'tillit.core.en');

/** Tillit in a version that comes with this pack. */
function comeWith(text: string): void {
  const { id, revision }: { id: string; revision: number } = JSON.parse(text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  files.set('/packs/en.tillit.json', text);
  files.set('/packs/index.json', JSON.stringify([{ id, revision, sha256, file: 'en.tillit.json' }]));
}

/** The background as the next worker has it. */
async function nextWorker() {
  vi.resetModules();
  const service = await import('../../../lib/background/packService');
  const { seededStore } = await import('../../../lib/background/seed');
  return { ...service, store: await seededStore() };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete(DATABASE_NAME);
  comeWith(BUILTIN);
});

describe('the built-in packs', () => {
  test('are put in at the first start and not again', async () => {
    const { store } = await nextWorker();
    expect(await store.packs()).toMatchObject([{ id: 'tillit.core.en', origin: 'builtin', text: BUILTIN }]);
    readOwnFile.mockClear();
    await nextWorker();
    expect(readOwnFile.mock.calls).toEqual([['/packs/index.json']]);
  });

  test('are replaced by another version, and a rule that was switched off stays off', async () => {
    const { store, listPacks } = await nextWorker();
    const [rule] = (await listPacks())[0]?.rules ?? [];
    await store.changeChoices((choices) => ({ ...choices, rules: { [rule?.id ?? '']: false } }));
    comeWith(BUILTIN.replace('"revision": 1', '"revision": 2'));
    const after = await nextWorker();
    expect(await after.store.packs()).toMatchObject([{ revision: 2 }]);
    expect((await after.listPacks())[0]?.rules[0]).toMatchObject({ id: rule?.id, enabled: false });
  });

  test('come back after a loss, and one that a version no longer has goes', async () => {
    await nextWorker();
    await Dexie.delete(DATABASE_NAME);
    expect(await (await nextWorker()).store.packs()).toHaveLength(1);
    comeWith(BUILTIN.replaceAll('tillit.core.en', 'tillit.core.other'));
    expect(await (await nextWorker()).store.packs()).toMatchObject([{ id: 'tillit.core.other' }]);
  });
});

describe('a pack from a file', () => {
  test('is installed, listed after the built-in ones, and stays', async () => {
    const { installPack } = await nextWorker();
    expect(await installPack(OWN, FILE)).toMatchObject({ ok: true, pack: { id: OWN_ID, origin: 'file' } });
    const packs = await (await nextWorker()).listPacks();
    expect(packs.map(({ id }) => id)).toEqual(['tillit.core.en', OWN_ID]);
  });

  test('may not take the id of a built-in one', async () => {
    const { installPack, store } = await nextWorker();
    expect(await installPack(BUILTIN, FILE)).toMatchObject({ ok: false, problems: [{ path: 'id' }] });
    expect(await store.packs()).toMatchObject([{ origin: 'builtin' }]);
  });

  test.each([
    ['is no JSON', '{'],
    ['has a key that nobody knows', OWN.replace('"license"', '"licence"')],
    ['marks other words than its example says', OWN.replaceAll('[[', '[[ ').replaceAll(']]', ']]')],
  ])('that %s is not installed, and is told what to mend', async (_name, text) => {
    const { installPack, store } = await nextWorker();
    const reply = await installPack(text, FILE);
    expect(reply.ok).toBe(false);
    expect(reply.ok ? [] : reply.problems[0]).toMatchObject({
      cause: expect.any(String),
      remedy: expect.any(String),
    });
    expect(await store.packs()).toHaveLength(1);
  });

  test('is removed; a built-in one is not', async () => {
    const { installPack, removePack, store } = await nextWorker();
    await installPack(OWN, FILE);
    await removePack(OWN_ID);
    await removePack('tillit.core.en');
    expect(await store.packs()).toMatchObject([{ id: 'tillit.core.en' }]);
  });
});
