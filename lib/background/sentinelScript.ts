import { browser, type Browser } from 'wxt/browser';
import { isSiteOn, type Choices } from '../store/choices';
import { choicesFor } from './currentChoices';
import { tabsOfPages } from './tabsOfPages';

declare global {
  /** Set by the sentinel in each frame where it stands; ends it. */
  var tillitSentinel: AbortController | undefined;
}

const ID = 'sentinel';
const FILE = '/sentinel.js';

let registering: Promise<void> = Promise.resolve();

/**
 * Registers the sentinel for all frames to come, except on the hosts that are switched off. One registration at a time, each with
 * the choices of its moment: two at once would both find none, and the second would fail.
 */
export function registerSentinel(): Promise<void> {
  registering = registering.catch(() => null).then(register);
  return registering;
}

async function register(): Promise<void> {
  const choices = await choicesFor({ incognito: false });
  const script: Browser.scripting.RegisteredContentScript = {
    id: ID,
    js: [FILE],
    matches: ['<all_urls>'],
    excludeMatches: patternsOf(choices),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the sentinel into all frames of the tabs that are open, without reloading them; not where it is off. */
export async function standInOpenTabs(choices: Choices): Promise<void> {
  const tabs = await tabsOfPages((host) => isSiteOn(choices, host));
  // A tab that closes meanwhile, or one that no extension may enter, is no fault.
  await Promise.allSettled(
    tabs.map((tabId) =>
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] }),
    ),
  );
}

/** Takes the sentinels away from the open pages of a host that has been switched off. */
export async function leaveOpenTabs(host: string): Promise<void> {
  const tabs = await tabsOfPages((other) => other === host);
  await Promise.allSettled(
    tabs.map((tabId) =>
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => globalThis.tillitSentinel?.abort(),
      }),
    ),
  );
}

/** Match patterns of the hosts that are off. Firefox knows no ports in them: there `activate` is refused instead. */
export function patternsOf(choices: Choices): string[] {
  return Object.entries(choices.sites)
    .filter(([host, on]) => !on && !(import.meta.env.FIREFOX && hasPort(host)))
    .flatMap(([host]) => (hasPort(host) ? [`http://${host}/*`, `https://${host}/*`] : [`*://${host}/*`]));
}

/** With a port, Chromium takes no `*` for the scheme. */
function hasPort(host: string): boolean {
  return /:\d+$/u.test(host);
}
