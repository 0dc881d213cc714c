import type { BrowserContext, Page } from 'playwright-core';
import type { EditorCalls, OwnCalls } from '../../../lib/messages';
import { openBarePage, worker } from './extension';

/** Calls as Tillit's own pages make them, from a page of the extension's origin in which none of its scripts runs. */

type Result<Call> = Call extends (...args: never) => Promise<infer Value> ? Value : never;
type Reply = { readonly ok: boolean; readonly value?: unknown; readonly error?: string };

/** Asks the background. Throws when it has no answer. */
export async function ownCall<Name extends keyof OwnCalls>(
  context: BrowserContext,
  call: Name,
  ...args: Parameters<OwnCalls[Name]>
): Promise<Result<OwnCalls[Name]>> {
  const page = await openBarePage(context);
  const reply = await page.evaluate((envelope): Promise<Reply> => chrome.runtime.sendMessage(envelope), {
    tillit: 'own',
    call,
    args,
  });
  await page.close();
  return valueOf(reply, call) as Result<OwnCalls[Name]>;
}

/** Asks the editor script of the page's active editor. Throws when there is none. */
export async function editorCall<Name extends keyof EditorCalls>(
  page: Page,
  call: Name,
  ...args: Parameters<EditorCalls[Name]>
): Promise<Result<EditorCalls[Name]>> {
  const context = page.context();
  const tabId = await tabIdOf(page);
  const state = await ownCall(context, 'siteState', tabId);
  const bare = await openBarePage(context);
  const reply = await bare.evaluate(
    ({ envelope, tab, frameId }): Promise<Reply> =>
      chrome.tabs.sendMessage(tab, envelope, frameId === null ? {} : { frameId }),
    { envelope: { tillit: 'editor', call, args }, tab: tabId, frameId: state.editorFrame },
  );
  await bare.close();
  return valueOf(reply, call) as Result<EditorCalls[Name]>;
}

/** The browser's own number for the tab. The page is brought to the front by asking. */
export async function tabIdOf(page: Page): Promise<number> {
  await page.bringToFront();
  const background = await worker(page.context());
  const id = await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error('No tab stands in front.');
  return id;
}

function valueOf(reply: Reply, call: string): unknown {
  if (!reply.ok) throw new Error(`${call}: ${reply.error ?? 'no answer'}`);
  return reply.value;
}
