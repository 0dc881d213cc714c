import { describe, expect, test } from 'vitest';
import { EDITORS, markupOf, RICH, TEXTAREA, type Editor } from './harness/editors';
import { ENGLISH, MESSAGES } from './harness/messages';
import { paintedBox } from './harness/pixels';
import { placeOf } from './harness/places';
import { expectUnderlined, useTillit } from './harness/tillit';
import { underlinesIn } from './harness/underlines';

const tillit = useTillit();

/** How far, in CSS pixels, an underline may stand from its words. */
const NEAR = 2;

describe.each(EDITORS)('typing in $name', (editor: Editor) => {
  test.each(MESSAGES)('underlines exactly the expected words in $language', async (message) => {
    const open = await tillit.enter(editor);
    await open.page.keyboard.type(message.text);
    await expectUnderlined(open, [message.words]);

    const [underline] = await underlinesIn(open.frame);
    const start = message.text.indexOf(message.words);
    expect(underline).toMatchObject({ name: 'tillit-sure', start, end: start + message.words.length });
    const place = await placeOf(open.locator, message.words);
    expect(underline?.rects).toHaveLength(1);
    expect(Math.abs((underline?.rects[0]?.x ?? 0) - place.x)).toBeLessThanOrEqual(NEAR);
    expect(Math.abs((underline?.rects[0]?.width ?? 0) - place.width)).toBeLessThanOrEqual(NEAR);
    const middle = (underline?.rects[0]?.y ?? 0) + (underline?.rects[0]?.height ?? 0) / 2;
    expect(Math.abs(middle - (place.y + place.height / 2))).toBeLessThanOrEqual(NEAR);
  });
});

const TOP_DOCUMENT = EDITORS.filter(({ frame }) => frame === undefined);

test.each(TOP_DOCUMENT)(
  'the line that is painted in $name is under the words and nowhere else',
  async (editor) => {
    const open = await tillit.enter(editor);
    await open.page.keyboard.type(ENGLISH.text);
    await expectUnderlined(open, [ENGLISH.words]);
    const place = await placeOf(open.locator, ENGLISH.words);
    const clip = await open.locator.boundingBox();
    const painted = clip && (await paintedBox(open.page, clip));
    if (!painted) throw new Error('Nothing is painted.');
    expect(Math.abs(painted.x - place.x)).toBeLessThanOrEqual(NEAR);
    expect(Math.abs(painted.x + painted.width - (place.x + place.width))).toBeLessThanOrEqual(NEAR);
    expect(painted.y).toBeGreaterThan(place.y + place.height / 2);
    expect(painted.y + painted.height).toBeLessThanOrEqual(place.y + place.height + 2 * NEAR);
  },
);

test.each([RICH, ...EDITORS.filter(({ selector }) => selector !== '#letter' && selector !== '#headline')])(
  'underlining leaves the markup of $name as it was',
  async (editor) => {
    const open = await tillit.enter(editor);
    await open.locator.evaluate((element) => {
      const host = element;
      host.ownerDocument.addEventListener(
        'input',
        () => Object.assign(window, { markupAsTyped: new XMLSerializer().serializeToString(host) }),
        true,
      );
    });
    await open.page.keyboard.type(ENGLISH.text);
    const asTyped = await open.frame.evaluate(
      () => (window as Window & { markupAsTyped?: string }).markupAsTyped,
    );
    await expectUnderlined(open, [ENGLISH.words]);
    expect(asTyped).toContain(ENGLISH.words);
    expect(await markupOf(open)).toBe(asTyped);
  },
);

test('an underline moves with the words when something is written before them', async () => {
  const open = await tillit.enter(TEXTAREA);
  await open.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(open, [ENGLISH.words]);
  await open.page.keyboard.press('Control+Home');
  await open.page.keyboard.type('Hello. ');
  await expect
    .poll(async () => (await underlinesIn(open.frame)).map(({ text, start }) => ({ text, start })))
    .toEqual([{ text: ENGLISH.words, start: `Hello. ${ENGLISH.text}`.indexOf(ENGLISH.words) }]);
});

test('both languages in one message', async () => {
  const open = await tillit.enter(RICH);
  await open.page.keyboard.type(MESSAGES[1]?.text ?? '');
  await open.page.keyboard.press('Enter');
  await open.page.keyboard.type(ENGLISH.text);
  await expectUnderlined(open, [MESSAGES[1]?.words ?? '', ENGLISH.words]);
});
