import axe from 'axe-core';
import { expect, test } from 'vitest';
import { ownCall } from './harness/calls';
import { TEXTAREA } from './harness/editors';
import { openOwnPage } from './harness/extension';
import { ENGLISH } from './harness/messages';
import { openPopup } from './harness/popup';
import { expectUnderlined, useTillit } from './harness/tillit';

const tillit = useTillit();

/** Runs in Tillit's own pages. Answers what axe finds fault with, as `rule: markup`. */
const CHECK = `${axe.source};
axe.run().then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;

test.each(['en', 'sv'] as const)('the settings page has no fault that axe knows (%s)', async (language) => {
  await ownCall(tillit.context, 'setInterfaceLanguage', language);
  const page = await openOwnPage(tillit.context, 'options.html');
  await page.locator('.rules').first().waitFor();
  for (const group of await page.locator('.rules summary').all()) await group.click();
  expect(await page.evaluate(CHECK)).toEqual([]);
  await page.locator('h1').evaluate((heading) => heading.remove());
  expect(String(await page.evaluate(CHECK)), 'a planted fault').toContain('page-has-heading-one');
  await ownCall(tillit.context, 'setInterfaceLanguage', 'auto');
});

test('the popup has no fault that axe knows', async () => {
  const editor = await tillit.enter(TEXTAREA);
  await editor.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(editor, [ENGLISH.words]);
  const popup = await openPopup(tillit.context, editor.page);
  await expect.poll(async () => (await popup.texts()).join(' ')).toContain(ENGLISH.words);
  expect(await popup.evaluate(CHECK)).toEqual([]);
  await popup.close();
});
