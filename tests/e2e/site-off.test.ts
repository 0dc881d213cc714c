import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ownCall } from './harness/calls';
import { extensionId } from './harness/extension';
import { FRAMED, RICH, TEXTAREA } from './harness/editors';
import { ENGLISH } from './harness/messages';
import { openPopup } from './harness/popup';
import { expectUnderlined, useTillit } from './harness/tillit';
import { underlinedWords } from './harness/underlines';

const tillit = useTillit();

/** Where extensions have put a world of their own, by the origin of each: one entry for each frame. */
async function worldsIn(page: Page): Promise<string[]> {
  const session = await tillit.context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return worlds.filter((origin) => origin.startsWith('chrome-extension:'));
}

/** Style sheets of extensions, as the page's inspector lists them. */
async function sheetsIn(page: Page): Promise<string[]> {
  const session = await tillit.context.newCDPSession(page);
  const sheets: string[] = [];
  session.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected' || header.sourceURL.startsWith('chrome-extension:'))
      sheets.push(header.sourceURL);
  });
  await enableStyles(session);
  await session.detach();
  return sheets;
}

async function enableStyles(session: CDPSession): Promise<void> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
}

const adopted = (page: Page): Promise<number> => page.evaluate(() => document.adoptedStyleSheets.length);

function hostOf(address: string): string {
  return new URL(address).host;
}

describe('a site that is switched off', () => {
  test('before it is opened: no script and no style of Tillit is in its frames, and nothing is underlined', async () => {
    const host = hostOf(tillit.playground.there);
    await ownCall(tillit.context, 'setSite', host, false, null);
    const off = await tillit.enter(FRAMED, 'there');
    await off.page.keyboard.type(ENGLISH.text);

    // The same on a site that is on shows that the eyes see what they should, and that there was time enough.
    const on = await tillit.enter(FRAMED, 'here');
    await on.page.keyboard.type(ENGLISH.text);
    await expectUnderlined(on, [ENGLISH.words]);
    const own = `chrome-extension://${await extensionId(tillit.context)}`;
    expect(await worldsIn(on.page)).toContain(own);

    const ownFrames = off.page
      .frames()
      .filter((frame) => hostOf(frame.url() || 'about://none') !== hostOf(tillit.playground.here));
    expect(ownFrames.length).toBeGreaterThan(2);
    expect(await worldsIn(off.page)).toEqual([]);
    expect(await sheetsIn(off.page)).toEqual([]);
    expect(await adopted(off.page)).toBe(0);
    for (const frame of ownFrames) expect(await underlinedWords(frame)).toEqual([]);
    await ownCall(tillit.context, 'setSite', host, true, null);
  });

  test('before it is opened: nor when the popup is opened over it', async () => {
    const host = hostOf(tillit.playground.there);
    await ownCall(tillit.context, 'setSite', host, false, null);
    const page = await tillit.open('/mail.html', 'there');
    const popup = await openPopup(tillit.context, page);
    await expect.poll(async () => (await popup.texts()).join(' ')).toMatch(/off on this site/u);
    expect(await worldsIn(page)).toEqual([]);
    await popup.close();
    await ownCall(tillit.context, 'setSite', host, true, null);
  });

  test('while an empty text is open: no style stays, though there was nothing to ask about', async () => {
    const host = hostOf(tillit.playground.there);
    const open = await tillit.enter(RICH, 'there');
    await expect.poll(() => adopted(open.page)).toBe(1);
    await ownCall(tillit.context, 'setSite', host, false, null);
    await expect.poll(() => adopted(open.page)).toBe(0);
    await ownCall(tillit.context, 'setSite', host, true, null);
  });

  test('in a frame of a page that is off, a site that is on is silent too', async () => {
    const host = hostOf(tillit.playground.there);
    await ownCall(tillit.context, 'setSite', host, false, null);
    const off = await tillit.enter({ ...FRAMED, frame: 'foreign' }, 'there');
    await off.page.keyboard.type(ENGLISH.text);
    const on = await tillit.enter(TEXTAREA, 'here');
    await on.page.keyboard.type(ENGLISH.text);
    await expectUnderlined(on, [ENGLISH.words]);
    expect(await underlinedWords(off.frame)).toEqual([]);
    await ownCall(tillit.context, 'setSite', host, true, null);
  });

  test('while it is open: the underlines go, and come back when it is switched on, without a reload', async () => {
    const host = hostOf(tillit.playground.there);
    const open = await tillit.enter(RICH, 'there');
    await open.page.keyboard.type(ENGLISH.text);
    await expectUnderlined(open, [ENGLISH.words]);
    await ownCall(tillit.context, 'setSite', host, false, null);
    await expectUnderlined(open, []);
    await ownCall(tillit.context, 'setSite', host, true, null);
    await open.page.bringToFront();
    await open.page.locator('h1').click();
    await open.locator.click();
    await expectUnderlined(open, [ENGLISH.words]);
  });
});
