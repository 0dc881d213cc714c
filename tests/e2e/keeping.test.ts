import { readFile } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import { editorCall, ownCall } from './harness/calls';
import { RICH, TEXTAREA } from './harness/editors';
import { openBarePage, openOwnPage, stopWorker, worker } from './harness/extension';
import { ENGLISH, SWEDISH } from './harness/messages';
import { expectUnderlined, useTillit } from './harness/tillit';

const tillit = useTillit();

/** The words that only the pack from a file sees. */
const OWN_WORDS = 'ship the blue crates';
const OWN_TEXT = `Hello everybody. You must ${OWN_WORDS}.`;

beforeEach(async () => {
  await ownCall(tillit.context, 'setRule', ENGLISH.rule, true);
  for (const { kind } of await ownCall(tillit.context, 'notices')) {
    await ownCall(tillit.context, 'dismissNotice', kind);
  }
});

/** All rows of one of the database's tables, read beside the extension. */
async function rowsOf(table: string): Promise<unknown[]> {
  const page = await openBarePage(tillit.context);
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('tillit');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const request = database.transaction(name).objectStore(name).getAll();
          request.addEventListener('success', () => {
            database.close();
            resolve(request.result);
          });
        });
      }),
    table,
  );
  await page.close();
  return rows;
}

async function deleteDatabase(): Promise<void> {
  const page = await openBarePage(tillit.context);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('tillit');
        deleting.addEventListener('success', () => resolve());
        deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')));
      }),
  );
  await page.close();
}

/** Marks the running worker's memory; `isMarked` tells whether it is still the same one. */
async function mark(): Promise<void> {
  await (await worker(tillit.context)).evaluate(() => Object.assign(globalThis, { marked: true }));
}

async function isMarked(): Promise<boolean> {
  return (await worker(tillit.context)).evaluate(() => 'marked' in globalThis);
}

async function installOwnPack(): Promise<void> {
  const text = await readFile(new URL('harness/own-pack.tillit.json', import.meta.url), 'utf8');
  const reply = await ownCall(tillit.context, 'installPack', text, {
    kind: 'file',
    name: 'own-pack.tillit.json',
  });
  expect(reply).toMatchObject({ ok: true });
}

test('the packs are in IndexedDB after the worker has been stopped and started', async () => {
  await mark();
  await stopWorker(tillit.context);
  const open = await tillit.enter(TEXTAREA);
  await open.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(open, [ENGLISH.words]);
  expect(await isMarked()).toBe(false);
  expect(await rowsOf('packs')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'tillit.core.en', origin: 'builtin' }),
      expect.objectContaining({ id: 'tillit.core.sv', origin: 'builtin' }),
    ]),
  );
});

test('a message that was read before the worker stopped is read on after it', async () => {
  const open = await tillit.enter(RICH);
  await open.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(open, [ENGLISH.words]);
  await mark();
  await stopWorker(tillit.context);
  await open.page.bringToFront();
  await open.page.keyboard.press('Enter');
  await open.page.keyboard.type(SWEDISH.text);
  await expectUnderlined(open, [ENGLISH.words, SWEDISH.words]);
  expect(await isMarked()).toBe(false);
});

test('a rule that is switched off stays off when the worker is stopped and started', async () => {
  await ownCall(tillit.context, 'setRule', ENGLISH.rule, false);
  await stopWorker(tillit.context);
  const open = await tillit.enter(TEXTAREA);
  await open.page.keyboard.type(`${ENGLISH.text}\n\n${SWEDISH.text}`);
  await expectUnderlined(open, [SWEDISH.words]);
});

test('with the database deleted, a switched-off rule and a pack from a file are still there, and it is said once', async () => {
  await installOwnPack();
  await ownCall(tillit.context, 'setRule', ENGLISH.rule, false);
  await stopWorker(tillit.context);
  await deleteDatabase();

  const open = await tillit.enter(TEXTAREA);
  await open.page.keyboard.type(`${OWN_TEXT}\n\n${ENGLISH.text}\n\n${SWEDISH.text}`);
  await expectUnderlined(open, [OWN_WORDS, SWEDISH.words]);
  const packs = await ownCall(tillit.context, 'listPacks');
  expect(packs.map(({ id }) => id).toSorted()).toEqual([
    'example.crates',
    'tillit.core.en',
    'tillit.core.sv',
  ]);
  expect(await rowsOf('packs')).toHaveLength(3);
  const notices = await ownCall(tillit.context, 'notices');
  expect(notices.map(({ kind }) => kind)).toEqual(['database-rebuilt']);

  await ownCall(tillit.context, 'dismissNotice', 'database-rebuilt');
  await stopWorker(tillit.context);
  expect(await ownCall(tillit.context, 'notices')).toEqual([]);
});

test('a database that is deleted under a running worker is filled again', async () => {
  await installOwnPack();
  await mark();
  await deleteDatabase();
  expect(await isMarked()).toBe(true);
  const packs = await ownCall(tillit.context, 'listPacks');
  expect(packs.map(({ id }) => id)).toContain('example.crates');
  expect(await rowsOf('packs')).toHaveLength(3);
});

test('nothing of a message is stored', async () => {
  const secret = 'Nightingale';
  const open = await tillit.enter(TEXTAREA);
  await open.page.keyboard.type(`${secret}! ${SWEDISH.text}`);
  await expectUnderlined(open, [SWEDISH.words]);
  await editorCall(open.page, 'review');
  const page = await openBarePage(tillit.context);
  const stored = await page.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
  const tables = await Promise.all(['packs', 'choices', 'notices', 'marks'].map(rowsOf));
  expect(stored + JSON.stringify(tables)).not.toContain(secret);
});

test('the settings page says that the database was rebuilt, and never again once it is read', async () => {
  await ownCall(tillit.context, 'listPacks');
  await stopWorker(tillit.context);
  await deleteDatabase();
  await ownCall(tillit.context, 'listPacks');
  const settings = await openOwnPage(tillit.context, 'options.html');
  await settings.getByText('has been built again from the second copy').waitFor({ timeout: 4000 });
  await settings.getByRole('button', { name: 'Thank you, close' }).click();
  await settings.getByText('has been built again from the second copy').waitFor({ state: 'detached' });
  await stopWorker(tillit.context);
  await settings.reload();
  await settings.getByRole('heading', { name: 'Rule packs' }).first().waitFor({ timeout: 4000 });
  expect(await settings.getByText('has been built again from the second copy').count()).toBe(0);
});
