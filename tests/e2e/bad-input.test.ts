import { expect, test } from 'vitest';
import { RICH, TEXTAREA, textOf, type Editor, type OpenEditor } from './harness/editors';
import { ENGLISH } from './harness/messages';
import { hover } from './harness/pointer';
import { awaitCard, expectUnderlined, useTillit } from './harness/tillit';
import type { Card } from './harness/card';

const tillit = useTillit();

async function openCardIn(editor: Editor): Promise<{ open: OpenEditor; card: Card }> {
  const open = await tillit.enter(editor);
  await open.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(open, [ENGLISH.words]);
  await hover(open, ENGLISH.words);
  return { open, card: await awaitCard(open.page) };
}

async function expectSaid(open: OpenEditor, words: RegExp): Promise<Card> {
  await expect.poll(async () => (await awaitCard(open.page)).texts.join(' ')).toMatch(words);
  return awaitCard(open.page);
}

test.each([
  { name: 'at once', path: '/refuses.html', selector: '#rich' },
  { name: 'in a textarea', path: '/refuses.html', selector: '#letter' },
  { name: 'at the next frame', path: '/refuses.html', selector: '#late' },
])(
  'an editor that takes the edit back $name: the message is untouched, the card says so and offers to copy',
  async (editor) => {
    const { open, card } = await openCardIn(editor);
    await card.click(ENGLISH.rewording);
    const told = await expectSaid(open, /did not take the change/u);
    expect(await textOf(open)).toBe(ENGLISH.text);
    await tillit.context.grantPermissions(['clipboard-read'], { origin: tillit.playground.here });
    await told.click('Copy the rewording');
    await expect.poll(() => open.page.evaluate(() => navigator.clipboard.readText())).toBe(ENGLISH.rewording);
  },
);

test.each([RICH, TEXTAREA])(
  'text that has changed since it was judged, in $name, is left as it is',
  async (editor) => {
    const { open, card } = await openCardIn(editor);
    const other = 'Thank you. You could look at your numbers.';
    await open.locator.evaluate((element, text) => {
      // A page that changes its field by script sends no event.
      if (element instanceof HTMLTextAreaElement) element.value = text;
      else if (element.firstChild) element.firstChild.nodeValue = text;
    }, other);
    await card
      .click(ENGLISH.rewording)
      .catch((problem: unknown) => expect(String(problem)).toMatch(/laid out|node/iu));
    expect(await textOf(open)).toBe(other);
  },
);

test.each([RICH, TEXTAREA])('$name that vanishes while the card is open', async (editor) => {
  const { open, card } = await openCardIn(editor);
  await open.locator.evaluate((element) => {
    Object.assign(window, { vanished: element });
    element.remove();
  });
  await card.click(ENGLISH.rewording);
  await expectSaid(open, /no longer on the page/u);
  const kept = await open.page.evaluate(() => {
    const { vanished } = window as Window & { vanished?: HTMLTextAreaElement };
    return vanished?.value ?? vanished?.textContent;
  });
  expect(kept).toBe(ENGLISH.text);
});
