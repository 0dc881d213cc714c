import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { servePlayground, type Playground } from '../../pages/serve.mjs';
import { launch, type Launched, type LaunchOptions } from './browser';
import { findCard, type Card } from './card';
import { enter, type Editor, type OpenEditor } from './editors';
import { startRecorder, type Recorder } from './recorder';
import { underlinedWords } from './underlines';

/** One browser with the built extension, for all tests of a file. */
export type Tillit = {
  readonly context: BrowserContext;
  readonly playground: Playground;
  readonly recorder: Recorder;
  /** Opens a page of the playground by its path; `site` is the host name to reach it by. */
  open(path: string, site?: 'here' | 'there'): Promise<Page>;
  /** Opens the editor's page and puts the caret into it. */
  enter(editor: Editor, site?: 'here' | 'there'): Promise<OpenEditor>;
};

type Options = Partial<Omit<LaunchOptions, 'proxy'>>;

/**
 * Starts the browser before a file's tests and ends it after them. Pages are closed after each test, and each test
 * fails when anything was asked of anybody but the playground while it ran.
 */
export function useTillit(options: Options = {}): Tillit {
  let playground: Playground;
  let recorder: Recorder;
  let launched: Launched;
  beforeAll(async () => {
    playground = await servePlayground();
    recorder = await startRecorder(playground.port);
    launched = await launch({ withTillit: true, ...options, proxy: recorder.address });
  });
  afterEach(async () => {
    const [first, ...others] = launched.context.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
    expect(recorder.foreign, 'requests that left the browser').toEqual([]);
  });
  afterAll(async () => {
    await launched.close();
    await recorder.close();
    await playground.close();
  });
  const open: Tillit['open'] = async (path, site = 'here') => {
    const page = await launched.context.newPage();
    await page.goto(playground[site] + path);
    return page;
  };
  return {
    get context() {
      return launched.context;
    },
    get playground() {
      return playground;
    },
    get recorder() {
      return recorder;
    },
    open,
    enter: async (editor, site) => enter(await open(editor.path, site), editor),
  };
}

/** Waits until exactly these words, and no others, are underlined in the editor's frame. */
export async function expectUnderlined(
  { frame }: Pick<OpenEditor, 'frame'>,
  words: readonly string[],
): Promise<void> {
  await expect.poll(() => underlinedWords(frame)).toEqual(words);
}

/** Waits for the card. */
export async function awaitCard(page: Page): Promise<Card> {
  const found: { card: Card | null } = { card: null };
  await expect
    .poll(
      async () => {
        found.card = await findCard(page);
        return found.card !== null;
      },
      { message: 'a card is open' },
    )
    .toBe(true);
  if (!found.card) throw new Error('The card has gone again.');
  return found.card;
}

/** Waits until no card is open. */
export async function awaitNoCard(page: Page): Promise<void> {
  await expect
    .poll(async () => (await findCard(page))?.name ?? null, { message: 'the card is closed' })
    .toBeNull();
}
