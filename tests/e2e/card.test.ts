import { describe, expect, test } from 'vitest';
import { ownCall } from './harness/calls';
import {
  DESIGN,
  FRAMED,
  INPUT,
  MAIL,
  RICH,
  SHADOW,
  TEXTAREA,
  textOf,
  type OpenEditor,
} from './harness/editors';
import { worker } from './harness/extension';
import { ENGLISH, MESSAGES, SWEDISH, type Message } from './harness/messages';
import { hover } from './harness/pointer';
import { awaitCard, awaitNoCard, expectUnderlined, useTillit } from './harness/tillit';

const tillit = useTillit();

const PLACES = [TEXTAREA, INPUT, RICH, MAIL, FRAMED, SHADOW, DESIGN];

async function write(open: OpenEditor, message: Message): Promise<string> {
  await open.page.keyboard.type(message.text);
  await expectUnderlined(open, [message.words]);
  return textOf(open);
}

describe.each(PLACES)('in $name', (editor) => {
  test.each(MESSAGES)(
    'the card opens by hover, rewords, and one undo gives the letter back ($language)',
    async (message) => {
      const open = await tillit.enter(editor);
      const before = await write(open, message);
      await hover(open, message.words);
      const card = await awaitCard(open.page);
      expect(card.rewordings[0]?.name.startsWith(message.rewording)).toBe(true);
      await card.click(message.rewording);
      const after = before.replace(message.text, message.after);
      await expect.poll(() => textOf(open)).toBe(after);
      await awaitNoCard(open.page);
      await open.page.keyboard.press('Control+z');
      expect(await textOf(open)).toBe(before);
      await open.page.keyboard.press('Control+Shift+z');
      expect(await textOf(open)).toBe(after);
    },
  );

  test('the card opens and is used by keyboard', async () => {
    const open = await tillit.enter(editor);
    const before = await write(open, ENGLISH);
    await open.page.keyboard.press('Alt+Enter');
    const card = await awaitCard(open.page);
    expect(card.name).toContain('Tillit');
    await focusRewording(open);
    await open.page.keyboard.press('Enter');
    await expect.poll(() => textOf(open)).toBe(before.replace(ENGLISH.text, ENGLISH.after));
    await open.page.keyboard.press('Control+z');
    expect(await textOf(open)).toBe(before);
  });
});

/** Goes through the card by Tab until its first rewording has the focus. */
async function focusRewording(open: OpenEditor): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    if ((await awaitCard(open.page)).rewordings[0]?.focused) return;
    await open.page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the first rewording.');
}

test('a card that is opened by mouse does not take the focus', async () => {
  const open = await tillit.enter(RICH);
  await write(open, ENGLISH);
  await hover(open, ENGLISH.words);
  await awaitCard(open.page);
  expect(await open.locator.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(
    true,
  );
});

test('Escape closes the card, and the page does not hear of it', async () => {
  const open = await tillit.enter(RICH);
  await write(open, ENGLISH);
  await open.page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => (document.title += ` ${key}`), true);
  });
  await open.page.keyboard.press('Alt+Enter');
  await awaitCard(open.page);
  await open.page.keyboard.press('Escape');
  await awaitNoCard(open.page);
  expect(await open.page.title()).not.toContain('Escape');
  await open.page.keyboard.type('!');
  expect(await textOf(open)).toBe(`${ENGLISH.text}!`);
});

test('a plain click into underlined words opens nothing', async () => {
  const open = await tillit.enter(TEXTAREA);
  await write(open, ENGLISH);
  await hover(open, ENGLISH.words);
  await awaitCard(open.page);
  await open.page.keyboard.press('Escape');
  await awaitNoCard(open.page);
  await open.page.mouse.down();
  await open.page.mouse.up();
  await open.page.keyboard.press('End');
  await open.page.keyboard.type(`\n\n${SWEDISH.text}`);
  await expectUnderlined(open, [ENGLISH.words, SWEDISH.words]);
  await awaitNoCard(open.page);
});

test('the manifest command opens the card', async () => {
  const open = await tillit.enter(TEXTAREA);
  await write(open, ENGLISH);
  const background = await worker(tillit.context);
  await background.evaluate(() => {
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
    event.dispatch('open-card');
  });
  await awaitCard(open.page);
});

test('a language that is chosen while a text is open is spoken at once', async () => {
  const open = await tillit.enter(TEXTAREA);
  await write(open, ENGLISH);
  await ownCall(tillit.context, 'setInterfaceLanguage', 'sv');
  await hover(open, ENGLISH.words);
  const { controls } = await awaitCard(open.page);
  expect(controls.map(({ name }) => name)).toContain('Behåll som det är');
  await ownCall(tillit.context, 'setInterfaceLanguage', 'auto');
});

test('the card says what was seen, why, and asks', async () => {
  const open = await tillit.enter(RICH);
  await write(open, SWEDISH);
  await hover(open, SWEDISH.words);
  const card = await awaitCard(open.page);
  expect(card.texts.join(' ')).toContain('?');
  expect(card.controls.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Keep as it is$/u),
      expect.stringMatching(/^Not in this message$/u),
    ]),
  );
  expect(card.rewordings.length).toBeGreaterThan(0);
  expect(card.rewordings.length).toBeLessThanOrEqual(3);
});
