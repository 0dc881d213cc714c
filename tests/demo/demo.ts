import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/harness/browser';
import { editorCall } from '../e2e/harness/calls';
import { enter, MAIL, textOf, type OpenEditor } from '../e2e/harness/editors';
import { worker } from '../e2e/harness/extension';
import { startRecorder, type Recorder } from '../e2e/harness/recorder';
import { servePlayground } from '../pages/serve.mjs';
import { applyAndUndo } from './applyAndUndo';
import { describeFinding, sentencesWithout } from './findings';
import { MESSAGE } from './message';
import { awaitRead } from './awaitRead';

/** Where pictures go. */
const PICTURES = fileURLToPath(new URL('../../.cache/demo/', import.meta.url));

export type DemoOptions = {
  readonly headless: boolean;
  /** Null: the demo's own message. */
  readonly text: string | null;
};

/**
 * Writes a message in the playground's mail by real keys, prints what Tillit saw, applies a rewording and takes it back.
 * With a display the window stays for as long as the person likes. False when something was not as it should be.
 */
export async function demo({ headless, text }: DemoOptions): Promise<boolean> {
  const playground = await servePlayground();
  // With a window the person may go anywhere; without one, whatever leaves the browser is written down.
  const recorder = headless ? await startRecorder(playground.port) : null;
  const { context, close } = await launch({ headless, withTillit: true, proxy: recorder?.address ?? null });
  await worker(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(playground.here + MAIL.path);
  const ok = await show(await enter(page, MAIL), text ?? MESSAGE, text === null);
  if (recorder) tellRequests(recorder);
  else await leaveOpen(page);
  await close();
  await recorder?.close();
  await playground.close();
  return ok && (recorder?.foreign.length ?? 0) === 0;
}

async function show(editor: OpenEditor, text: string, isOwn: boolean): Promise<boolean> {
  console.log('Writing a mail …');
  await write(editor.page, text.replaceAll('\r\n', '\n').trimEnd());
  const { items } = await awaitRead(editor.page);
  if (items.length > 0) console.log(`\nWhat Tillit underlines or keeps for later\n`);
  for (const [index, item] of items.entries()) console.log(`${describeFinding(item, index + 1)}\n`);
  const others = sentencesWithout(text, items);
  if (others.length > 0) console.log(`Nothing was seen in\n${others.map((one) => `   ${one}`).join('\n')}\n`);
  const applied = await applyInEachLanguage(editor);
  const path = await picture('mail');
  await editor.page.screenshot({ path });
  console.log(`Picture: ${path}`);
  if (isOwn && new Set(items.map(({ finding }) => finding.language)).size < 2) {
    console.log('Something should have been seen in both languages.');
    return false;
  }
  if (isOwn && new Set(items.map(({ finding }) => finding.by)).size < 2) {
    console.log('Rules and the trained reader should both have seen something.');
    return false;
  }
  return applied && (await textOf(editor)).length > 0;
}

/** The first rewording of the first finding in each language, applied and undone. False when one went wrong. */
async function applyInEachLanguage(editor: OpenEditor): Promise<boolean> {
  const results: boolean[] = [];
  for (const language of ['sv', 'en'] as const) {
    const { items } = await awaitRead(editor.page);
    const item = items.find(
      ({ held, finding }) => !held && finding.language === language && finding.suggestions.length > 0,
    );
    if (!item) continue;
    await editorCall(editor.page, 'goTo', item.id);
    await editor.page.bringToFront();
    results.push(await applyAndUndo(editor, await picture(`card-${language}`)));
  }
  return results.every(Boolean);
}

/** Key by key, as a person writes; each line of the text is a line in the mail. */
async function write(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

async function picture(name: string): Promise<string> {
  await mkdir(PICTURES, { recursive: true });
  return join(PICTURES, `${name}.png`);
}

function tellRequests({ foreign }: Recorder): void {
  if (foreign.length === 0) console.log('Nothing left the browser while this ran.');
  else console.log(`These requests were made, and stopped:\n${foreign.map((one) => `   ${one}`).join('\n')}`);
}

async function leaveOpen(page: Page): Promise<void> {
  console.log(
    '\nThe window is yours: hover over a line, or press Alt+Enter. Close it when you have seen enough.',
  );
  if (!page.isClosed()) await page.context().waitForEvent('close', { timeout: 0 });
}
