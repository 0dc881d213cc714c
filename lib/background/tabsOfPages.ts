import { browser } from 'wxt/browser';
import { hostOf } from '../messages/sender';

/** An open tab with a page where scripts may run. */
export type PageTab = {
  readonly id: number;
  /** null for a page that is a file. */
  readonly host: string | null;
  readonly incognito: boolean;
};

/** The open tabs that hold a page where scripts may run, of ordinary and of private windows. */
export async function tabsOfPages(): Promise<PageTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'] });
  return tabs.flatMap(({ id, url, incognito, discarded }) =>
    id !== undefined && !discarded ? [{ id, host: hostOf(url), incognito }] : [],
  );
}
