import { afterEach, describe, expect, test } from 'vitest';
import { editorCall, ownCall } from './harness/calls';
import { TEXTAREA, type OpenEditor } from './harness/editors';
import { openPopup, type Popup } from './harness/popup';
import { useTillit } from './harness/tillit';

const tillit = useTillit();

const open: { popup: Popup | null } = { popup: null };

afterEach(async () => {
  await open.popup?.close();
  open.popup = null;
  await ownCall(tillit.context, 'setInterfaceLanguage', 'auto');
});

const MESSAGES = [
  {
    language: 'en',
    text: 'Hi all,\n\nThank you for the work with the queue last week. By Friday you must close 50 tickets each. Everyone must hit 95 per cent in March.\n\nSend me your numbers every day.\n\nBest,\nKim',
    present: 'I see: Relation',
    reflection: 'What I cannot find is how',
    drop: 'Not for this message',
    guess: 'an e-mail (my guess)',
    policy: 'a policy or a routine',
  },
  {
    language: 'sv',
    text: 'Hej alla,\n\nTack för arbetet med kön förra veckan. Före fredag ska ni stänga 50 ärenden var. Alla ska nå 95 procent i mars.\n\nSkicka mig era siffror varje dag.\n\nHälsningar\nKim',
    present: 'Jag ser: Relation',
    reflection: 'Det jag inte hittar är hur',
    drop: 'Inte för det här meddelandet',
    guess: 'ett mejl (min gissning)',
    policy: 'en policy eller en rutin',
  },
] as const;

type Message = (typeof MESSAGES)[number];

async function popupOver({ page }: OpenEditor): Promise<Popup> {
  await open.popup?.close();
  open.popup = await openPopup(tillit.context, page);
  return open.popup;
}

async function write({ language, text }: Message): Promise<OpenEditor> {
  await ownCall(tillit.context, 'setInterfaceLanguage', language);
  const editor = await tillit.enter(TEXTAREA);
  await editor.page.keyboard.type(text);
  await allRead(editor);
  return editor;
}

async function allRead({ page }: OpenEditor): Promise<void> {
  await expect.poll(async () => (await editorCall(page, 'review')).isReading).toBe(false);
}

const said = async (popup: Popup): Promise<string> => (await popup.texts()).join(' ');

/** What the message is shown to be read as. */
const readAs = (popup: Popup): Promise<unknown> =>
  popup.evaluate('document.querySelector("select")?.selectedOptions[0].textContent');

/** As a person chooses it from the list. */
async function choose(popup: Popup, genre: string): Promise<void> {
  await popup.evaluate(
    `{ const list = document.querySelector('select'); list.value = '${genre}'; list.dispatchEvent(new Event('change', { bubbles: true })); }`,
  );
}

describe.each(MESSAGES)('the whole message ($language)', (message) => {
  test('is mirrored, and given at most two things to think of', async () => {
    const editor = await write(message);
    const popup = await popupOver(editor);
    await expect.poll(() => said(popup)).toContain(message.reflection);
    expect(await said(popup)).toContain(message.present);
    const drops = (await popup.controls()).filter(({ name }) => name === message.drop);
    expect(drops.length).toBeGreaterThan(0);
    expect(drops.length).toBeLessThanOrEqual(2);
  });

  test('what is set aside stays so while the message is written, and is kept nowhere', async () => {
    const editor = await write(message);
    const popup = await popupOver(editor);
    await expect.poll(() => said(popup)).toContain(message.reflection);
    await popup.click(message.drop);
    await expect.poll(() => said(popup)).not.toContain(message.reflection);
    await popup.close();
    await editor.page.keyboard.type(' Lund');
    await allRead(editor);
    const again = await popupOver(editor);
    await expect.poll(() => said(again)).toContain(message.present);
    expect(await said(again)).not.toContain(message.reflection);
    expect(JSON.stringify(await ownCall(tillit.context, 'choices'))).not.toContain('targets-without-means');
  });

  test('is read anew as what the writer says that it is', async () => {
    const editor = await write(message);
    const popup = await popupOver(editor);
    await expect.poll(() => readAs(popup)).toBe(message.guess);
    await expect.poll(() => said(popup)).toContain(message.reflection);
    await choose(popup, 'policy');
    // Of a policy nobody asks by what means it is to be reached.
    await expect.poll(() => said(popup)).not.toContain(message.reflection);
    expect(await readAs(popup)).toBe(message.policy);
    const state = await editorCall(editor.page, 'review');
    expect(state).toMatchObject({ kind: 'findings', genre: 'policy', message: { genre: 'policy' } });
  });
});

test('what a message was said to be is not held of the next one', async () => {
  const [message] = MESSAGES;
  const editor = await write(message);
  const popup = await popupOver(editor);
  await expect.poll(() => readAs(popup)).toBe(message.guess);
  await choose(popup, 'report');
  await expect.poll(() => readAs(popup)).toBe('a report');
  await popup.close();
  await editor.locator.fill('');
  await editor.page.keyboard.type(message.text);
  await allRead(editor);
  expect(await editorCall(editor.page, 'review')).toMatchObject({ genre: null, message: { genre: 'email' } });
});
