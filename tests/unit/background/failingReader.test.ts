import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../../lib/background/analyzer';
import { packAssets } from '../../../lib/cli/packAssets';
import type { PageFrame } from '../../../lib/messages/sender';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** The extension's own files as they are read: names of those that were, and models only in one language. */
const { read, files } = vi.hoisted(() => ({ read: [] as string[], files: new Map<string, string>() }));
vi.mock('../../../lib/background/fetchPack', () => ({
  readOwnFile: async (path: string) => {
    read.push(path);
    return files.get(path) ?? Promise.reject(new Error(path));
  },
  readOwnBytes: async (path: string) => {
    read.push(path);
    if (path.includes('/en.')) throw new Error(path);
    return new Uint8Array(readFileSync(`lib/reader/models/${path.split('/').at(-1)}`)).buffer;
  },
}));

const FRAME: PageFrame = { tabId: 1, frameId: 0, documentId: 'D', host: 'a.example', incognito: false };
const ENGLISH = 'You must hit your numbers this month, whatever it takes.';
const isSwedish = (path: string) => path === '/packs/sv.rules.json' || path === '/reader/sv.bin';
const SWEDISH = 'Du måste nå dina mål den här månaden, kosta vad det kosta vill.';

async function rulesHeard(text: string): Promise<readonly string[]> {
  const block = { key: text, kind: 'paragraph', text, before: '', after: '', langHint: null } as const;
  const request = { order: [text], blocks: [block], genre: null, pageLanguage: null, all: true, offers: [] };
  const reply = await analyze(FRAME, request);
  return reply.kind === 'analysis'
    ? reply.blocks.flatMap(({ findings }) => findings.map(({ by }) => by))
    : [reply.kind];
}

test('a language is read when it is first met, and where its reader cannot be read the rules still speak', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  for (const { relativeDest, contents } of packAssets(process.cwd())) files.set(`/${relativeDest}`, contents);
  expect(await rulesHeard(ENGLISH)).toContain('rule');
  expect(await rulesHeard(`${ENGLISH} Now.`)).toContain('rule');
  expect(told).toHaveBeenCalledOnce();
  expect(read.filter(isSwedish)).toEqual([]);
  expect(await rulesHeard(SWEDISH)).toContain('rule');
  expect(read.filter(isSwedish).sort()).toEqual(['/packs/sv.rules.json', '/reader/sv.bin']);
  expect(told).toHaveBeenCalledOnce();
});
