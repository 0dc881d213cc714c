import { expect, test } from 'vitest';
import { servePlayground } from '../pages/serve.mjs';
import { launch } from './harness/browser';
import { enter, EDITORS } from './harness/editors';
import { worker } from './harness/extension';
import { ENGLISH } from './harness/messages';
import { hover } from './harness/pointer';
import { startRecorder } from './harness/recorder';
import { awaitCard, expectUnderlined } from './harness/tillit';

type Traffic = { readonly own: readonly string[]; readonly foreign: readonly string[] };

/** Writes in every editor, uses the card, and tells what the browser asked for meanwhile. */
async function trafficOf({ withTillit }: { readonly withTillit: boolean }): Promise<Traffic> {
  const playground = await servePlayground();
  const recorder = await startRecorder(playground.port);
  const { context, close } = await launch({ withTillit, proxy: recorder.address });
  if (withTillit) await worker(context);
  for (const editor of EDITORS) {
    const page = await context.newPage();
    await page.goto(playground.here + editor.path);
    await page.waitForLoadState('networkidle');
    const open = await enter(page, editor);
    await page.keyboard.type(ENGLISH.text);
    if (withTillit) {
      await expectUnderlined(open, [ENGLISH.words]);
      await hover(open, ENGLISH.words);
      await (await awaitCard(page)).click(ENGLISH.rewording);
    }
    await page.close();
  }
  await close();
  await recorder.close();
  await playground.close();
  return recorder;
}

test('with Tillit the browser asks for exactly what it asks for without', { timeout: 120_000 }, async () => {
  const without = await trafficOf({ withTillit: false });
  const withIt = await trafficOf({ withTillit: true });
  expect(without.own.length).toBeGreaterThan(EDITORS.length);
  expect(withIt.own.toSorted()).toEqual(without.own.toSorted());
  expect(new Set(withIt.foreign)).toEqual(new Set(without.foreign));
});

test('the recorder sees what a background worker and a page ask for', async () => {
  const playground = await servePlayground();
  const recorder = await startRecorder(playground.port);
  const { context, close } = await launch({ withTillit: true, proxy: recorder.address });
  const background = await worker(context);
  await background.evaluate(() => fetch('https://worker.example/').catch(() => null));
  const page = await context.newPage();
  await page.goto(`${playground.here}/form.html`);
  await page.evaluate(() => fetch('http://page.example/').catch(() => null));
  expect(recorder.foreign).toEqual(
    expect.arrayContaining(['CONNECT worker.example:443', 'GET http://page.example/']),
  );
  await close();
  await recorder.close();
  await playground.close();
});
