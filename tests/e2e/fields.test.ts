import { afterEach, describe, expect, test } from 'vitest';
import { editorCall } from './harness/calls';
import { RICH, TEXTAREA, textOf, type OpenEditor } from './harness/editors';
import { openPopup, type Popup } from './harness/popup';
import { useTillit } from './harness/tillit';
import { fieldsMarked } from './harness/underlines';

const tillit = useTillit();

const open: { popup: Popup | null } = { popup: null };

afterEach(async () => {
  await open.popup?.close();
  open.popup = null;
});

async function popupOver({ page }: OpenEditor): Promise<Popup> {
  await open.popup?.close();
  open.popup = await openPopup(tillit.context, page);
  await expectSaid(open.popup, /Tillit/u);
  return open.popup;
}

async function expectSaid(popup: Popup, words: RegExp): Promise<void> {
  await expect.poll(async () => (await popup.texts()).join(' ')).toMatch(words);
}

async function allRead({ page }: OpenEditor): Promise<void> {
  await expect.poll(async () => (await editorCall(page, 'review')).isReading).toBe(false);
}

/** Any wording with something in it for the writer to fill in. */
const WITH_FIELD = /\[\p{L}[^[\]]+\]/u;

const TEXTS = [
  ['en', 'Thank you for today. Send me your numbers every day.'],
  ['sv', 'Tack för i dag. Skicka mig era siffror varje dag.'],
] as const;

describe.each([TEXTAREA, RICH])('in $name', (place) => {
  test.each(TEXTS)(
    'what a rewording leaves to be filled in is marked, listed, gone to and filled: %s',
    async (_language, text) => {
      const editor = await tillit.enter(place);
      await editor.page.keyboard.type(text);
      await allRead(editor);
      const popup = await popupOver(editor);
      await expect
        .poll(async () => (await popup.controls()).some(({ name }) => WITH_FIELD.test(name)))
        .toBe(true);
      await popup.click(WITH_FIELD);
      await expectSaid(popup, /To fill in/u);
      const all = (await textOf(editor)).match(/\[[^[\]]+\]/gu) ?? [];
      expect(all).not.toEqual([]);
      await expect.poll(() => fieldsMarked(editor.frame)).toEqual(all);
      await open.popup?.close();
      for (const [index] of all.entries()) await fillFirst(editor, all.slice(index));
      expect(await textOf(editor)).not.toContain('[');
      await expectSaid(await popupOver(editor), /Everything stays in your browser/u);
      expect((await open.popup?.texts())?.join(' ')).not.toContain('To fill in');
    },
  );
});

/** Goes to the first field by the popup and writes over it. */
async function fillFirst(editor: OpenEditor, fields: readonly string[]): Promise<void> {
  const popup = await popupOver(editor);
  await expectSaid(popup, /To fill in/u);
  const [first = ''] = fields;
  const listed = (await popup.controls()).filter(({ name }) => WITH_FIELD.test(name)).map(({ name }) => name);
  for (const [index, field] of fields.entries()) expect(listed[index]).toContain(field);
  await popup.click(WITH_FIELD);
  await expect.poll(() => selectedIn(editor)).toBe(first);
  await editor.page.keyboard.type('my own words');
  await expect.poll(() => fieldsMarked(editor.frame)).toEqual(fields.slice(1));
}

function selectedIn({ locator }: OpenEditor): Promise<string> {
  return locator.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : String(document.getSelection()),
  );
}
