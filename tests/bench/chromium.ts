import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What the background's answer took, in milliseconds, and of how many blocks it told; -1 for no analysis. */
export type Answer = { readonly ms: number; readonly blocks: number };

/** The built extension in a Chromium of its own, with a page in which its editor script stands. */
export type Browser = {
  readonly context: BrowserContext;
  /** Runs an expression where the editor script runs, and gives back what it promises. */
  readonly inEditorScript: (expression: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

const PAGE =
  '<!doctype html><html lang="en"><title>Bench</title><textarea rows="9" cols="60"></textarea></html>';

export async function openBrowser(root: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'tillit-bench-'));
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const built = join(root, '.output', 'chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      `--load-extension=${built}`,
      `--disable-extensions-except=${built}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const page = await context.newPage();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page is not served.');
  const inEditorScript = await editorScriptOf(page, `http://127.0.0.1:${address.port}/`);
  const close = async () => {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, inEditorScript, close };
}

/** Opens the address, puts the caret into the field, and finds the world in which the editor script runs. */
async function editorScriptOf(page: Page, address: string): Promise<Browser['inEditorScript']> {
  const session = await page.context().newCDPSession(page);
  const world = isolatedWorld(session);
  await session.send('Runtime.enable');
  await page.goto(address);
  await page.locator('textarea').click();
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: await world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const answer: Answer = result.value;
    return answer;
  };
}

function isolatedWorld(session: CDPSession): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type, isDefault }: { type?: string; isDefault?: boolean } = context.auxData ?? {};
      if (type === 'isolated' && isDefault === false && context.origin.startsWith('chrome-extension:'))
        resolve(context.id);
    });
  });
}

/** Ends the background worker, as the browser does after half a minute without work, and waits until it is gone. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  const page = await context.newPage();
  await page.goto(new URL('/manifest.json', worker?.url() ?? '').href);
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
