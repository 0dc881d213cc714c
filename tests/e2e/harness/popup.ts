import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { click, controlsIn, readTree, textsIn, type Accessible, type Cdp } from './accessible';
import { browserSession, extensionId, worker } from './extension';

/** The real popup, over the tab that stands in front. Playwright does not know such windows; CDP does. */
export type Popup = {
  /** For what the other members do not do: colour scheme, keys. */
  readonly cdp: Cdp;
  tree(): Promise<Accessible>;
  texts(): Promise<string[]>;
  controls(): Promise<Accessible[]>;
  /** Clicks the first control whose accessible name matches, `nth` of them (0 is the first). */
  click(name: string | RegExp, nth?: number): Promise<void>;
  /** A PNG. */
  screenshot(): Promise<Buffer>;
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
};

/** Brings `page` to the front and opens the popup over it, as a click on Tillit's button does. */
export async function openPopup(context: BrowserContext, page: Page): Promise<Popup> {
  await page.bringToFront();
  const browser = await browserSession(context);
  const background = await worker(context);
  await background.evaluate(() => chrome.action.openPopup());
  const targetId = await popupTarget(browser, await extensionId(context));
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  return popupOver(bridge(browser, sessionId), async () => {
    // The popup closes itself when it has done what it was asked for, or the page takes the focus: also at this very moment.
    const isOpen = async (): Promise<boolean> => {
      const { targetInfos } = await browser.send('Target.getTargets');
      return targetInfos.some((target) => target.targetId === targetId);
    };
    if (!(await isOpen())) return;
    await browser.send('Target.closeTarget', { targetId }).catch(async (problem: unknown) => {
      if (await isOpen()) throw problem;
    });
  });
}

async function popupTarget(browser: CDPSession, id: string): Promise<string> {
  for (;;) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/popup.html`));
    if (popup) return popup.targetId;
  }
}

function popupOver(cdp: Cdp, close: () => Promise<void>): Popup {
  const tree = (): Promise<Accessible> => readTree(cdp);
  const controls = async (): Promise<Accessible[]> => controlsIn(await tree());
  return {
    cdp,
    tree,
    controls,
    texts: async () => textsIn(await tree()),
    async click(name, nth = 0) {
      const all = await controls();
      const fits = all.filter((one) =>
        typeof name === 'string' ? one.name.startsWith(name) : name.test(one.name),
      );
      const control = fits[nth];
      if (!control) throw new Error(`No "${String(name)}" among ${all.map((one) => one.name).join(' | ')}`);
      await click(cdp, control);
    },
    async screenshot() {
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async evaluate(expression) {
      const { result } = await cdp.send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      return result.value;
    },
    close,
  };
}

type Answer = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** A session inside a session: its commands travel as text through the browser's own. */
function bridge(browser: CDPSession, sessionId: string): Cdp {
  let last = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(problem: Error): void }>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    const call = waiting.get(answer.id ?? 0);
    if (answer.error) call?.reject(new Error(answer.error.message));
    else call?.resolve(answer.result);
  });
  const send = (method: string, params: unknown = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const message = JSON.stringify({ id: last, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return { send: send as Cdp['send'] };
}
