import { afterEach, describe, expect, test } from 'vitest';
import { ownCall } from './harness/calls';
import { FRAMED, RICH, TEXTAREA, textOf, type OpenEditor } from './harness/editors';
import { ENGLISH, MESSAGES, SWEDISH } from './harness/messages';
import { openPopup, type Popup } from './harness/popup';
import { expectUnderlined, useTillit } from './harness/tillit';

const tillit = useTillit();

const open: { popup: Popup | null } = { popup: null };

afterEach(async () => {
  await open.popup?.close();
  open.popup = null;
});

/** Opens the popup over the editor's page and waits until it says something. */
async function popupOver(page: OpenEditor['page']): Promise<Popup> {
  await open.popup?.close();
  open.popup = await openPopup(tillit.context, page);
  await expectTexts(open.popup, /Tillit/u);
  return open.popup;
}

async function expectTexts(popup: Popup, words: RegExp): Promise<void> {
  await expect.poll(async () => (await popup.texts()).join(' ')).toMatch(words);
}

async function rewordingsOf(popup: Popup): Promise<string[]> {
  return (await popup.controls()).filter(({ role }) => role === 'button').map(({ name }) => name);
}

async function writeBoth(): Promise<OpenEditor> {
  const editor = await tillit.enter(TEXTAREA);
  await editor.page.keyboard.type(`${SWEDISH.text}\n\n${ENGLISH.text}`);
  await expectUnderlined(editor, [SWEDISH.words, ENGLISH.words]);
  return editor;
}

test('lists the findings of the active editor in reading order, each with its rewordings', async () => {
  const editor = await writeBoth();
  const popup = await popupOver(editor.page);
  await expectTexts(popup, /must hit your numbers/u);
  const said = (await popup.texts()).join(' ');
  expect(said.indexOf(SWEDISH.words)).toBeGreaterThan(-1);
  expect(said.indexOf(SWEDISH.words)).toBeLessThan(said.indexOf(ENGLISH.words));
  const buttons = (await rewordingsOf(popup)).join('\n');
  for (const { rewording } of MESSAGES) expect(buttons).toContain(rewording);
  expect(said).not.toMatch(/all is well|well done|perfect|no problems|score/iu);
});

describe.each([TEXTAREA, RICH, FRAMED])('in $name', (place) => {
  test.each(MESSAGES)(
    "applies a rewording and takes it back by the editor's own undo ($language)",
    async (message) => {
      const editor = await tillit.enter(place);
      await editor.page.keyboard.type(message.text);
      await expectUnderlined(editor, [message.words]);
      const popup = await popupOver(editor.page);
      await expectTexts(popup, new RegExp(message.words, 'u'));
      await popup.click(message.rewording);
      await expect.poll(() => textOf(editor)).toBe(message.after);
      await expectTexts(popup, /Now it says/u);
      await popup.click('Undo');
      await expect.poll(() => textOf(editor)).toBe(message.text);
      await expectTexts(popup, /Your own words are back/u);
    },
  );
});

test('goes to the place in the text', async () => {
  const editor = await writeBoth();
  await editor.page.keyboard.press('Control+Home');
  const popup = await popupOver(editor.page);
  await expectTexts(popup, /must hit your numbers/u);
  await popup.click('Show in the text', 1);
  const end = `${SWEDISH.text}\n\n${ENGLISH.text}`.indexOf(ENGLISH.words) + ENGLISH.words.length;
  await expect
    .poll(() =>
      editor.locator.evaluate((field) => (field instanceof HTMLTextAreaElement ? field.selectionEnd : -1)),
    )
    .toBe(end);
});

test('says when the words have changed meanwhile, and writes nothing', async () => {
  const editor = await tillit.enter(TEXTAREA);
  await editor.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(editor, [ENGLISH.words]);
  const popup = await popupOver(editor.page);
  await expectTexts(popup, /must hit your numbers/u);
  const other = 'Thank you. You could look at your numbers.';
  await editor.locator.evaluate((field, text) => {
    if (field instanceof HTMLTextAreaElement) field.value = text;
  }, other);
  await popup.click(ENGLISH.rewording);
  await expectTexts(popup, /have changed since they were read/u);
  expect(await textOf(editor)).toBe(other);
});

test('what is held back comes when the writer likes, and can be reworded', async () => {
  await ownCall(tillit.context, 'setSensitivity', 'calm');
  const editor = await tillit.enter(TEXTAREA);
  await editor.page.keyboard.type(`${SWEDISH.text}\n\n${ENGLISH.text}`);
  const popup = await popupOver(editor.page);
  await expectTexts(popup, /More, when you like/u);
  const held = (await popup.texts()).join(' ').includes(ENGLISH.words) ? SWEDISH : ENGLISH;
  expect((await rewordingsOf(popup)).join('\n')).not.toContain(held.rewording);
  await popup.click('More, when you like');
  await expectTexts(popup, new RegExp(held.words, 'u'));
  await popup.click(held.rewording);
  await expect.poll(() => textOf(editor)).toContain(held.after);
  await ownCall(tillit.context, 'setSensitivity', 'balanced');
});

test('switches Tillit off and on for the site', async () => {
  const editor = await tillit.enter(TEXTAREA, 'there');
  await editor.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(editor, [ENGLISH.words]);
  const popup = await popupOver(editor.page);
  await expectTexts(popup, /must hit your numbers/u);
  await popup.click(/Tillit on localhost/u);
  await expectTexts(popup, /off on this site/u);
  await expectUnderlined(editor, []);
  await popup.click(/Tillit on localhost/u);
  await expect.poll(async () => (await popup.texts()).join(' ')).not.toMatch(/off on this site/u);
});

describe('says why nothing is shown', () => {
  test('when nothing was seen, without a verdict', async () => {
    const editor = await tillit.enter(TEXTAREA);
    await editor.page.keyboard.type(
      'Thank you for the talk on Monday, I learned a lot about the night shift.',
    );
    const popup = await popupOver(editor.page);
    await expectTexts(popup, /I noticed nothing/u);
  });

  test('when nobody has written on the page', async () => {
    const popup = await popupOver(await tillit.open('/index.html'));
    await expectTexts(popup, /No text to follow yet/u);
  });

  test('when hardly anything is written', async () => {
    const editor = await tillit.enter(TEXTAREA);
    await editor.page.keyboard.type('Hello');
    const popup = await popupOver(editor.page);
    await expectTexts(popup, /Just begun/u);
  });

  test('when the language is another', async () => {
    const editor = await tillit.enter(TEXTAREA);
    await editor.page.keyboard.type(
      'Wir müssen unsere Ziele bis Freitag erreichen, und ich erwarte jeden Tag einen Bericht.',
    );
    const popup = await popupOver(editor.page);
    await expectTexts(popup, /only know Swedish and English/u);
  });

  test('when Tillit is snoozed', async () => {
    const editor = await tillit.enter(TEXTAREA);
    await editor.page.keyboard.type(ENGLISH.text);
    await expectUnderlined(editor, [ENGLISH.words]);
    const popup = await popupOver(editor.page);
    await expectTexts(popup, /must hit your numbers/u);
    await popup.click('For an hour');
    await expectTexts(popup, /Snoozed until/u);
    await expectUnderlined(editor, []);
    await popup.click('End the snooze');
    await expectUnderlined(editor, [ENGLISH.words]);
  });

  test('when extensions may not read the page', async () => {
    const page = await tillit.context.newPage();
    await page.goto('chrome://version');
    const popup = await popupOver(page);
    await expectTexts(popup, /does not let extensions/u);
  });
});

test('speaks the language that was chosen', async () => {
  await ownCall(tillit.context, 'setInterfaceLanguage', 'sv');
  const editor = await tillit.enter(TEXTAREA);
  await editor.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(editor, [ENGLISH.words]);
  const popup = await popupOver(editor.page);
  await expectTexts(popup, /must hit your numbers/u);
  expect((await rewordingsOf(popup)).join('\n')).toMatch(/Inställningar/u);
  await ownCall(tillit.context, 'setInterfaceLanguage', 'auto');
});
