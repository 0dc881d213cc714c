import { expect, test } from 'vitest';
import { BUILT } from './harness/browser';
import { DESIGN, enter, RICH, SHADOW, type Editor } from './harness/editors';
import { install } from './harness/extension';
import { ENGLISH } from './harness/messages';
import { expectUnderlined, useTillit } from './harness/tillit';

const tillit = useTillit({ withTillit: false });

const EARLY: readonly Editor[] = [RICH, SHADOW, DESIGN];

test('tabs that were open before the install work without a reload', async () => {
  const pages = await Promise.all(EARLY.map((editor) => tillit.open(editor.path)));
  await pages[0]?.bringToFront();
  const focused = pages[0] && (await enter(pages[0], RICH));
  if (!focused) throw new Error('No page.');
  await focused.page.keyboard.type(ENGLISH.text);
  await Promise.all(pages.map((page) => page.evaluate(() => Object.assign(window, { sinceBefore: true }))));

  await install(tillit.context, BUILT);

  // The field that already had the focus, and what was already written in it, is seen without another key.
  await focused.page.bringToFront();
  await expectUnderlined(focused, [ENGLISH.words]);
  for (const [index, page] of pages.entries()) {
    await page.bringToFront();
    const editor = EARLY[index];
    if (index > 0 && editor) {
      const open = await enter(page, editor);
      await page.keyboard.type(ENGLISH.text);
      await expectUnderlined(open, [ENGLISH.words]);
    }
    expect(await page.evaluate(() => 'sinceBefore' in window)).toBe(true);
  }
});
