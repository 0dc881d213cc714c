import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activate } from '../../../lib/background/activate';
import type { PageFrame } from '../../../lib/messages/sender';
import { activeFrame } from '../../../lib/store/activeFrames';
import { cardTexts } from '../../../lib/texts/card';
import { DEFAULT_CHOICES } from '../../../lib/store/choices';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../lib/background/currentChoices', () => ({ choicesFor: async () => DEFAULT_CHOICES }));
vi.mock('../../../lib/background/analyzer', () => ({ wakeAnalyzer: vi.fn() }));
const injected = vi.hoisted(() => ({ injectEditor: vi.fn<() => Promise<boolean>>() }));
vi.mock('../../../lib/background/editors', () => injected);

const FIRST: PageFrame = { tabId: 1, frameId: 5, documentId: 'D', host: 'a.example', incognito: false };
const SECOND: PageFrame = { ...FIRST, frameId: 6 };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  injected.injectEditor.mockReset().mockResolvedValue(true);
});

test('the frame that got the focus last is the active one, however long a script takes to be put in', async () => {
  let ready: ((done: boolean) => void) | undefined;
  injected.injectEditor.mockReturnValue(new Promise((resolve) => (ready = resolve)));
  const first = activate(FIRST, 'lacks-editor');
  await vi.waitFor(() => expect(injected.injectEditor).toHaveBeenCalled());
  await activate(SECOND, 'has-editor');
  ready?.(true);
  expect(await first).toMatchObject({ kind: 'on' });
  expect(await activate(FIRST, 'is-editor')).toMatchObject({ kind: 'on', texts: cardTexts('en') });
  expect(await activeFrame(1)).toBe(6);
});

test('whoever listens hears when the editor script is there', async () => {
  const heard = vi.fn();
  fakeBrowser.storage.session.onChanged.addListener(heard);
  injected.injectEditor.mockImplementation(async () => {
    heard.mockClear();
    return true;
  });
  vi.spyOn(Date, 'now').mockReturnValueOnce(1).mockReturnValueOnce(2).mockReturnValueOnce(3);
  await activate(FIRST, 'lacks-editor');
  expect(heard).toHaveBeenCalled();
});
