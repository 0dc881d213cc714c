import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleEditorCalls, handleOwnCalls, handlePageCalls } from '../../../lib/messages/handle';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const HOME = 'chrome-extension://tillit';
const OWN = { id: 'tillit', origin: HOME, url: `${HOME}/popup.html` };
const PAGE = {
  id: 'tillit',
  origin: 'https://a.example',
  url: 'https://a.example/',
  frameId: 0,
  tab: { id: 1, url: 'https://a.example/', incognito: false },
};

const UNUSED_OWN_CALLS = {
  siteState: vi.fn(),
  setSite: vi.fn(),
  snooze: vi.fn(),
  setRule: vi.fn(),
  setSensitivity: vi.fn(),
  setInterfaceLanguage: vi.fn(),
  setOpenWithAltEnter: vi.fn(),
  choices: vi.fn(),
  reader: vi.fn(),
  listPacks: vi.fn(),
  installPack: vi.fn(),
  removePack: vi.fn(),
  notices: vi.fn(),
  dismissNotice: vi.fn(),
};
const UNUSED_EDITOR_CALLS = {
  review: vi.fn(),
  reviewWhenRead: vi.fn(),
  apply: vi.fn(),
  undo: vi.fn(),
  goTo: vi.fn(),
  keep: vi.fn(),
  dropReflection: vi.fn(),
  setGenre: vi.fn(),
  openCard: vi.fn(),
  refresh: vi.fn(),
};

type Listener = Parameters<typeof fakeBrowser.runtime.onMessage.addListener>[0];
let listeners: Listener[] = [];

beforeEach(() => {
  listeners = [];
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('tillit');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(`${HOME}/`);
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener));
  vi.spyOn(onMessage, 'removeListener').mockImplementation((listener) => {
    listeners = listeners.filter((other) => other !== listener);
  });
});

/** What the sender hears, or null when no listener takes the message. */
function say(sender: object, tillit: string, call: string, ...args: unknown[]): Promise<unknown> {
  return new Promise((resolve) => {
    const taken = listeners.map((listener) => listener({ tillit, call, args }, sender, resolve));
    if (!taken.includes(true)) resolve(null);
  });
}

describe('own calls', () => {
  test('are answered for an own page and refused for a page’s frame', async () => {
    const setRule = vi.fn().mockResolvedValue(null);
    handleOwnCalls({ ...UNUSED_OWN_CALLS, setRule });
    expect(await say(PAGE, 'own', 'setRule', 'p/r', true)).toEqual({ ok: false, error: 'refused' });
    expect(setRule).not.toHaveBeenCalled();
    expect(await say(OWN, 'own', 'setRule', 'p/r', true)).toEqual({ ok: true, value: null });
    expect(setRule).toHaveBeenCalledWith('p/r', true);
  });
});

describe('page calls', () => {
  const quiet = vi.fn().mockResolvedValue(null);

  test('tell the handler who asks, as the browser says it', async () => {
    handlePageCalls({ activate: vi.fn(), analyze: vi.fn(), quiet });
    await say(PAGE, 'page', 'quiet', { kind: 'siteOff' });
    expect(quiet).toHaveBeenCalledWith(expect.objectContaining({ tabId: 1, host: 'a.example' }), {
      kind: 'siteOff',
    });
  });

  test('with a wrong shape, of another channel or of nobody’s name reach no handler', async () => {
    handlePageCalls({ activate: vi.fn(), analyze: vi.fn(), quiet });
    quiet.mockClear();
    expect(await say(PAGE, 'page', 'quiet', { kind: 'siteOn' })).toEqual({ ok: false, error: 'bad-request' });
    expect(await say(PAGE, 'page', 'constructor')).toEqual({ ok: false, error: 'bad-request' });
    expect(await say(OWN, 'page', 'quiet', { kind: 'siteOff' })).toEqual({ ok: false, error: 'refused' });
    expect(await say(PAGE, 'own', 'quiet', { kind: 'siteOff' })).toBeNull();
    expect(quiet).not.toHaveBeenCalled();
  });

  test('whose handler fails are told so, without its words', async () => {
    vi.spyOn(console, 'error').mockReturnValueOnce();
    handlePageCalls({ activate: vi.fn().mockRejectedValue(new Error('secret')), analyze: vi.fn(), quiet });
    expect(await say(PAGE, 'page', 'activate', 'lacks-editor')).toEqual({ ok: false, error: 'failed' });
  });
});

describe('editor calls', () => {
  test('are answered until the script retires', async () => {
    const life = new AbortController();
    handleEditorCalls({ ...UNUSED_EDITOR_CALLS, openCard: vi.fn().mockResolvedValue(true) }, life.signal);
    expect(await say(PAGE, 'editor', 'openCard')).toEqual({ ok: false, error: 'refused' });
    expect(await say(OWN, 'editor', 'openCard')).toEqual({ ok: true, value: true });
    life.abort();
    expect(await say(OWN, 'editor', 'openCard')).toBeNull();
  });
});
