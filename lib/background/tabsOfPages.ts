import { browser } from 'wxt/browser';
import { hostOf } from '../messages/sender';

/** Ids of the open tabs that hold a page where scripts may run. */
export async function tabsOfPages(
  isWanted: (host: string | null) => boolean = () => true,
): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'] });
  return tabs.flatMap((tab) =>
    tab.id !== undefined && !tab.discarded && isWanted(hostOf(tab.url)) ? [tab.id] : [],
  );
}
