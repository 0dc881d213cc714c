import { browser, type Browser } from 'wxt/browser';
import { isSiteOn, type Choices } from '../store/choices';
import { choicesFor } from './currentChoices';
import { tabsOfPages, type PageTab } from './tabsOfPages';

declare global {
  /** Set by the sentinel in each frame where it stands; ends it. */
  var tillitSentinel: AbortController | undefined;
  /** Set by the editor script; ends it. */
  var tillitEditor: AbortController | undefined;
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

/** Puts the sentinel into all frames of the tabs that are open, without reloading them; not where the site is off. */
export async function standInOpenTabs(): Promise<void> {
  const tabs = await openTabs('on');
  // A tab that closes meanwhile, or one that no extension may enter, is no fault.
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [FILE] }),
    ),
  );
}

/** Takes sentinels and editor scripts away from the open pages of a host, in those windows where it is now off. */
export async function leaveOpenTabs(host: string): Promise<void> {
  const tabs = (await openTabs('off')).filter((tab) => tab.host === host);
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, func: endAll }),
    ),
  );
}

/** Runs in the frames. An editor with nothing to ask would not hear that the site is off. */
function endAll(): void {
  globalThis.tillitSentinel?.abort();
  globalThis.tillitEditor?.abort();
}

/** The tabs whose site is on, or off, by what was chosen in their kind of window. */
async function openTabs(wanted: 'on' | 'off'): Promise<PageTab[]> {
  const [tabs, ordinary, inPrivate] = await Promise.all([
    tabsOfPages(),
    choicesFor({ incognito: false }),
    choicesFor({ incognito: true }),
  ]);
  return tabs.filter(
    ({ host, incognito }) => isSiteOn(incognito ? inPrivate : ordinary, host) === (wanted === 'on'),
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
