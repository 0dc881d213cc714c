import type { BrowserContext, Page } from 'playwright-core';
import { editorCall } from '../e2e/harness/calls';
import { enter, type Editor, type OpenEditor } from '../e2e/harness/editors';
import { underlinedWords } from '../e2e/harness/underlines';
import type { Playground } from '../pages/serve.mjs';

/** What a picture is taken with. */
export type Stage = {
  readonly context: BrowserContext;
  readonly playground: Playground;
  readonly scheme: 'light' | 'dark';
  /** The language of Tillit's own texts, and of what is written. */
  readonly language: 'sv' | 'en';
  /** A new tab, closed afterwards. */
  readonly page: Page;
};

/** Brings one state of one surface about, and answers its picture as PNG. */
export type Surface = (stage: Stage) => Promise<Buffer>;

/** Longest that anything may take to appear, in milliseconds. */
const PATIENCE = 8000;

/** Asks until it is so. Throws what was waited for. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) if (Date.now() > end) throw new Error(`waited for ${what}`);
}

/** Opens an editor and writes, a line a paragraph, until all of it has been read. */
export async function write(stage: Stage, editor: Editor, text: string): Promise<OpenEditor> {
  const { page, playground } = stage;
  await page.goto(playground.here + editor.path);
  const open = await enter(page, editor);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  return open;
}

/** Waits until something is underlined, and answers the first words. */
export async function firstUnderlined({ frame }: Pick<OpenEditor, 'frame'>): Promise<string> {
  const seen: { words: string | undefined } = { words: undefined };
  await until('an underline', async () => {
    [seen.words] = await underlinedWords(frame);
    return seen.words !== undefined;
  });
  return seen.words ?? '';
}

/** Waits until the active editor's text has been read. */
export async function allRead(page: Page): Promise<void> {
  await until('the text to be read', async () => !(await editorCall(page, 'review')).isReading);
}
