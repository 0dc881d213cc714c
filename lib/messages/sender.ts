import { browser, type Browser } from 'wxt/browser';

/** The frame of a page in which one of Tillit's scripts runs, as the browser (not the page) describes it. */
export type PageFrame = {
  readonly tabId: number;
  readonly frameId: number;
  /** Another document in the same frame has another id. Firefox may lack it: then the frame's address stands in. */
  readonly documentId: string;
  /** Host of the tab's top page, with its port; null where it has none (`file:`, `about:blank`). */
  readonly host: string | null;
  /** True in private windows, where nothing is stored. */
  readonly incognito: boolean;
};

type Sender = Browser.runtime.MessageSender;

/** True when the message comes from one of Tillit's own pages or its background. */
export function isOwn({ id, origin, url }: Sender): boolean {
  // Compared as text: `URL.origin` is "null" for schemes that a browser does not know, as for sandboxed frames.
  const home = browser.runtime.getURL('/');
  const ours = url?.startsWith(home) === true && (origin === undefined || `${origin}/` === home);
  return id === browser.runtime.id && ours;
}

/** The page's frame that speaks; null when it is not a script of Tillit in a web page. */
export function pageFrame(sender: Sender): PageFrame | null {
  const { tab, frameId } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  if (isOwn(sender)) return null;
  return {
    tabId: tab.id,
    frameId,
    documentId: sender.documentId ?? sender.url ?? '',
    host: hostOf(tab.url),
    incognito: tab.incognito,
  };
}

/**
 * True when an editor script may answer: only Tillit's own contexts reach it (`tabs.sendMessage` does not exist in a
 * page's frame), so a message that names a tab must be one of its own pages opened in a tab.
 */
export function mayAskEditor(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.tab === undefined || isOwn(sender));
}

/** Host and port of a web address, as choices about sites are kept; null where no such host exists. */
export function hostOf(url: string | undefined): string | null {
  if (url === undefined || !/^https?:/u.test(url)) return null;
  return URL.canParse(url) ? new URL(url).host : null;
}
