import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';

/** Tillit as it runs in one browser: its worker, its pages, its store. */

/** The background worker, awaited when it is not there yet. */
export async function worker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** The extension's id. */
export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await worker(context)).url()).host;
}

/** Opens one of the extension's own pages in a new tab, by its path: `popup.html`. */
export async function openOwnPage(context: BrowserContext, path: string): Promise<Page> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** A page of the extension's origin in which nothing of the extension runs: for looking at what is kept. */
export function openBarePage(context: BrowserContext): Promise<Page> {
  return openOwnPage(context, 'manifest.json');
}

/** Stops the background worker, as the browser does after 30 idle seconds, and waits until it has stopped. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await openBarePage(context);
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

/** Installs the built extension into a running browser, as a person does from the store. */
export async function install(context: BrowserContext, path: string): Promise<void> {
  const session = await browserSession(context);
  await session.send('Extensions.loadUnpacked', { path });
  await worker(context);
}

/** A CDP session with the browser itself. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to talk to.');
  return browser.newBrowserCDPSession();
}
