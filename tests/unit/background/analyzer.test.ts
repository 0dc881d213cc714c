import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze, forgetTab } from '../../../lib/background/analyzer';
import { compileRules } from '../../../lib/engine/compile';
import type { AnalyzeRequest } from '../../../lib/messages';
import type { PageFrame } from '../../../lib/messages/sender';
import { DEFAULT_CHOICES, withSite, type Choices } from '../../../lib/store/choices';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const state: { choices: Choices; revision: string } = await vi.hoisted(async () => ({
  choices: (await import('../../../lib/store/choices')).DEFAULT_CHOICES,
  revision: 'r1',
}));
vi.mock('../../../lib/background/currentChoices', () => ({ choicesFor: async () => state.choices }));
vi.mock('../../../lib/background/loadedRules', () => ({
  rulesFor: async () => ({
    revision: state.revision,
    ready: async () => ({ rules: compileRules([]), quieted: null }),
  }),
}));
vi.mock('../../../lib/background/loadedReaders', () => ({ readersFor: async () => null }));

const FRAME: PageFrame = { tabId: 1, frameId: 0, documentId: 'D', host: 'a.example', incognito: false };
const BLOCK = {
  key: 'k',
  kind: 'paragraph',
  text: 'Secret words.',
  before: '',
  after: '',
  langHint: null,
} as const;

function request(fields: Partial<AnalyzeRequest>): AnalyzeRequest {
  return { order: ['k'], blocks: [], genre: null, pageLanguage: null, all: false, offers: [], ...fields };
}

beforeEach(async () => {
  state.choices = DEFAULT_CHOICES;
  state.revision = 'r1';
  forgetTab(1);
  forgetTab(2);
  expect(await analyze(FRAME, request({ blocks: [BLOCK] }))).toMatchObject({
    kind: 'analysis',
    revision: 'r1',
  });
});

describe('texts of one frame', () => {
  test('need not be sent twice', async () => {
    expect(await analyze(FRAME, request({}))).toMatchObject({ kind: 'analysis', blocks: [{ key: 'k' }] });
  });

  test.each([
    ['another tab', { tabId: 2 }],
    ['another frame', { frameId: 4 }],
    ['the next page in the same frame', { documentId: 'E' }],
  ])('are unknown to %s that names their key', async (_name, other) => {
    expect(await analyze({ ...FRAME, ...other }, request({}))).toEqual({ kind: 'unknown', keys: ['k'] });
  });

  test('outlive a change of rules', async () => {
    state.revision = 'r2';
    expect(await analyze(FRAME, request({}))).toMatchObject({ kind: 'analysis', revision: 'r2' });
  });

  test('are forgotten when they no longer stand in the document, and when the tab closes', async () => {
    await analyze(FRAME, request({ order: [] }));
    expect(await analyze(FRAME, request({}))).toEqual({ kind: 'unknown', keys: ['k'] });
    await analyze(FRAME, request({ blocks: [BLOCK] }));
    forgetTab(1);
    expect(await analyze(FRAME, request({}))).toEqual({ kind: 'unknown', keys: ['k'] });
  });

  test('that were sent before others turned out to be lacking are kept', async () => {
    const order = ['k', 'l', 'l'];
    expect(await analyze(FRAME, request({ order }))).toEqual({ kind: 'unknown', keys: ['l'] });
    const reply = await analyze(FRAME, request({ order, blocks: [{ ...BLOCK, key: 'l' }] }));
    expect(reply).toMatchObject({ kind: 'analysis', blocks: [{ key: 'k' }, { key: 'l' }, { key: 'l' }] });
  });
});

test('on a site that is off nothing is read', async () => {
  state.choices = withSite(DEFAULT_CHOICES, 'a.example', false);
  expect(await analyze(FRAME, request({ blocks: [BLOCK] }))).toEqual({ kind: 'off', reason: 'site-off' });
});
