import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostOf, isOwn, mayAskEditor, pageFrame } from '../../../lib/messages/sender';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const HOME = 'chrome-extension://tillit';
const TAB = { id: 7, url: 'https://mail.example:8443/inbox', incognito: false };

/** A sender as the browser describes it; `tab` holds only what is looked at. */
function sender(fields: Record<string, unknown>): Browser.runtime.MessageSender {
  return { id: 'tillit', ...fields };
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('tillit');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(`${HOME}/`);
});

describe('Tillit’s own pages', () => {
  test('are the popup, and the options page in a tab', () => {
    expect(isOwn(sender({ origin: HOME, url: `${HOME}/popup.html` }))).toBe(true);
    expect(isOwn(sender({ origin: HOME, url: `${HOME}/options.html`, tab: TAB }))).toBe(true);
    expect(isOwn(sender({ url: `${HOME}/popup.html` }))).toBe(true);
  });

  test('are no page’s frame, nobody else’s page and no other extension', () => {
    expect(isOwn(sender({ origin: 'https://mail.example', url: 'https://mail.example/', tab: TAB }))).toBe(
      false,
    );
    expect(isOwn(sender({ id: 'other', origin: HOME, url: `${HOME}/popup.html` }))).toBe(false);
    expect(isOwn(sender({ origin: `${HOME}.evil.example`, url: `${HOME}.evil.example/` }))).toBe(false);
    expect(isOwn(sender({}))).toBe(false);
    expect(isOwn(sender({ origin: 'null', url: 'about:blank', tab: TAB }))).toBe(false);
  });
});

describe('a page’s frame', () => {
  test('is named by the browser, its site by the top page', () => {
    const frame = pageFrame(
      sender({
        origin: 'https://ads.example',
        url: 'https://ads.example/',
        frameId: 3,
        documentId: 'D',
        tab: TAB,
      }),
    );
    expect(frame).toEqual({
      tabId: 7,
      frameId: 3,
      documentId: 'D',
      host: 'mail.example:8443',
      incognito: false,
    });
  });

  test('is neither an own page in a tab nor a sender without a tab', () => {
    expect(pageFrame(sender({ origin: HOME, url: `${HOME}/options.html`, frameId: 0, tab: TAB }))).toBeNull();
    expect(pageFrame(sender({ origin: HOME, url: `${HOME}/popup.html` }))).toBeNull();
    expect(pageFrame(sender({ id: 'other', frameId: 0, tab: TAB }))).toBeNull();
  });

  test('may not ask an editor script; the background and the popup may', () => {
    expect(
      mayAskEditor(sender({ frameId: 0, origin: 'https://a.example', url: 'https://a.example/', tab: TAB })),
    ).toBe(false);
    expect(mayAskEditor(sender({ id: 'other' }))).toBe(false);
    expect(mayAskEditor(sender({ origin: HOME, url: `${HOME}/popup.html` }))).toBe(true);
    expect(mayAskEditor(sender({}))).toBe(true);
  });
});

test.each([
  ['https://a.example/x?y', 'a.example'],
  ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
  ['file:///home/x.html', null],
  ['about:blank', null],
  ['chrome://settings/', null],
  ['https://', null],
  [undefined, null],
])('the site of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
