import { expect, test } from 'vitest';
import { TEXTAREA } from './harness/editors';
import { ENGLISH, SWEDISH } from './harness/messages';
import { expectUnderlined, useTillit } from './harness/tillit';

const tillit = useTillit();

const FIELDS = ['password', 'shown-password', 'mail', 'find', 'find-role', 'otp', 'card', 'holder', 'source'];

test.each(FIELDS)('nothing is underlined in the field "%s"', async (id) => {
  const open = await tillit.enter(TEXTAREA);
  await open.page.keyboard.type('Hello. ');
  const field = open.page.locator(`#${id}`);
  await field.click();
  await open.page.keyboard.type(ENGLISH.text);
  expect(await field.evaluate((one) => ('value' in one ? one.value : one.textContent))).toBe(ENGLISH.text);
  // The letter that is written afterwards is read, so what was written before it has been passed over.
  await open.locator.click();
  await open.page.keyboard.type(SWEDISH.text);
  await expectUnderlined(open, [SWEDISH.words]);
});

test('nothing is underlined in a field that can only be read', async () => {
  const open = await tillit.enter(TEXTAREA);
  await open.page.locator('#fixed').click();
  await open.locator.click();
  await open.page.keyboard.type(SWEDISH.text);
  await expectUnderlined(open, [SWEDISH.words]);
});

test("somebody else's words and the signature are not judged", async () => {
  const page = await tillit.open('/mail.html');
  await page.locator('blockquote div').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' You must hit your numbers again.');
  await page.locator('#message > div:first-child').click();
  await page.keyboard.type(SWEDISH.text);
  await expectUnderlined({ frame: page.mainFrame() }, [SWEDISH.words]);
});
