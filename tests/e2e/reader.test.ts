import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { ReviewItem } from '../../lib/messages';
import { editorCall, ownCall } from './harness/calls';
import { findCard, type Card } from './harness/card';
import { RICH, TEXTAREA, type OpenEditor } from './harness/editors';
import { openOwnPage, stopWorker } from './harness/extension';
import { ENGLISH } from './harness/messages';
import { openPopup } from './harness/popup';
import { READER_ENGLISH, READER_SWEDISH, type ReaderSentences } from './harness/readerSentences';
import { awaitCard, awaitNoCard, useTillit } from './harness/tillit';
import { underlinesIn } from './harness/underlines';

const tillit = useTillit();
const LANGUAGES = [READER_ENGLISH, READER_SWEDISH];
const WHY = /^(?:Why Tillit thinks so|Varför Tillit tror det)$/u;
const READER = 'tillit.reader';

afterEach(async () => {
  const { rules } = await ownCall(tillit.context, 'choices');
  for (const id of Object.keys(rules)) await ownCall(tillit.context, 'setRule', id, true);
  await ownCall(tillit.context, 'setSensitivity', 'balanced');
  await ownCall(tillit.context, 'setInterfaceLanguage', 'auto');
});

/** Writes paragraphs below an innocent one. */
async function write(open: OpenEditor, { greeting }: ReaderSentences, lines: readonly string[]) {
  await open.page.bringToFront();
  await open.page.keyboard.type(greeting);
  for (const line of lines) {
    await open.page.keyboard.press('Enter');
    await open.page.keyboard.press('Enter');
    await open.page.keyboard.type(line);
  }
}

/** Waits until just these sentences, and nothing beside them, hold an underline, each of this kind. */
async function expectMarked(open: OpenEditor, marked: Readonly<Record<string, 'sure' | 'soft'>>) {
  const lines = Object.keys(marked);
  const seen = async () =>
    (await underlinesIn(open.frame)).map(({ name, text }) => [
      lines.find((line) => line.includes(text)) ?? text,
      name,
    ]);
  await expect.poll(seen).toEqual(lines.map((line) => [line, `tillit-${marked[line] ?? ''}`]));
}

function soft(...lines: readonly string[]): Readonly<Record<string, 'soft'>> {
  return Object.fromEntries(lines.map((line) => [line, 'soft']));
}

async function reviewed(page: Page): Promise<readonly ReviewItem[]> {
  return (await editorCall(page, 'reviewWhenRead')).items;
}

/** Opens the card by keyboard and goes by Tab to the button that unfolds what the reader goes by. */
async function toEvidence({ page }: OpenEditor): Promise<void> {
  await page.keyboard.press('Alt+Enter');
  for (let presses = 0; presses < 8; presses += 1) {
    const { controls } = await awaitCard(page);
    if (controls.some(({ name, focused }) => focused && WHY.test(name))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the evidence.');
}

describe.each(LANGUAGES)('what only the trained reader sees ($language)', (own) => {
  const [first, second, third] = own.sentences;

  test.each([TEXTAREA, RICH])('is underlined softly in $name', async (editor) => {
    const open = await tillit.enter(editor);
    await write(open, own, [first]);
    await expectMarked(open, soft(first));
    const [item] = await reviewed(open.page);
    expect(item?.finding).toMatchObject({ by: 'reader', language: own.language });
    expect(item?.finding.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test.each([TEXTAREA, RICH])('says why on the card, by keyboard, in $name', async (editor) => {
    const open = await tillit.enter(editor);
    await ownCall(tillit.context, 'setInterfaceLanguage', own.language);
    await write(open, own, [first]);
    await expectMarked(open, soft(first));
    const { words, example } = (await reviewed(open.page))[0]?.finding.evidence ?? {
      words: [],
      example: null,
    };
    await open.page.bringToFront();
    await toEvidence(open);
    const folded = (await awaitCard(open.page)).texts.join(' ');
    expect(folded).toMatch(/Only the trained reader sees this|Bara den tränade läsaren ser det här/u);
    expect(folded).not.toContain(example?.better);
    const keys = await keysSeenBy(open.page);
    await open.page.keyboard.press('Enter');
    await expect.poll(async () => said(await findCard(open.page))).toContain(example?.better);
    const card = said(await findCard(open.page));
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect(first).toContain(word);
      expect(card).toContain(word);
    }
    expect(card).toContain(example?.text.slice(example.start, example.end));
    await open.page.keyboard.press('Escape');
    await awaitNoCard(open.page);
    expect(await keys()).toEqual([]);
  });

  test('is silent about one principle once asked, also after the worker was stopped', async () => {
    const open = await tillit.enter(TEXTAREA);
    await write(open, own, [first, second]);
    await expectMarked(open, soft(first, second));
    const [item] = await reviewed(open.page);
    const ruleId = item?.finding.ruleId ?? '';
    await open.page.bringToFront();
    await open.page.keyboard.press('Control+Home');
    await open.page.keyboard.press('Alt+Enter');
    await (await awaitCard(open.page)).click(/^(?:More choices|Fler val)$/u);
    await expect
      .poll(async () =>
        (await findCard(open.page))?.controls.some(({ name }) => name.startsWith('Don’t show')),
      )
      .toBe(true);
    await (await awaitCard(open.page)).click('Don’t show this kind again');
    await expectMarked(open, soft(second));
    await expect
      .poll(async () => (await ownCall(tillit.context, 'choices')).rules)
      .toMatchObject({ [ruleId]: false });

    await stopWorker(tillit.context);
    const later = await tillit.enter(TEXTAREA);
    await write(later, own, [first, second]);
    await expectMarked(later, soft(second));
  });

  test('says why in the popup', async () => {
    const open = await tillit.enter(TEXTAREA);
    await ownCall(tillit.context, 'setInterfaceLanguage', own.language);
    await write(open, own, [first]);
    await expectMarked(open, soft(first));
    const example = (await reviewed(open.page))[0]?.finding.evidence?.example;
    const popup = await openPopup(tillit.context, open.page);
    const texts = async () => (await popup.texts()).join(' ');
    await expect
      .poll(texts)
      .toMatch(/Only the trained reader sees this|Bara den tränade läsaren ser det här/u);
    expect(await texts()).not.toContain(example?.better);
    await popup.click(WHY);
    await expect.poll(texts).toContain(example?.better);
    await popup.close();
  });

  test('is less at balanced than at thorough', async () => {
    await ownCall(tillit.context, 'setSensitivity', 'thorough');
    const open = await tillit.enter(TEXTAREA);
    await write(open, own, [first, second, third]);
    await expectMarked(open, soft(first, second, third));
    await ownCall(tillit.context, 'setSensitivity', 'balanced');
    await expect.poll(async () => (await underlinesIn(open.frame)).length).toBe(2);
    expect((await reviewed(open.page)).filter(({ held }) => held)).toHaveLength(1);
  });
});

test('the settings switch all of the reader off and on while a text is open, and the rules stay', async () => {
  const [first, second] = READER_ENGLISH.sentences;
  await ownCall(tillit.context, 'setSensitivity', 'thorough');
  const open = await tillit.enter(RICH);
  await write(open, READER_ENGLISH, [first, ENGLISH.text, second]);
  const all = { [first]: 'soft', [ENGLISH.text]: 'sure', [second]: 'soft' } as const;
  await expectMarked(open, all);
  const settings = await openOwnPage(tillit.context, 'options.html');
  const everything = settings.getByRole('switch', { name: 'Let the trained reader read along' });
  await everything.click();
  await expectMarked(open, { [ENGLISH.text]: 'sure' });
  expect((await ownCall(tillit.context, 'choices')).rules).toMatchObject({ [READER]: false });
  await settings.bringToFront();
  await everything.click();
  await expectMarked(open, all);
});

test('the settings list all principles of the reader, and bring one back that was quieted', async () => {
  const [first] = READER_ENGLISH.sentences;
  const open = await tillit.enter(TEXTAREA);
  await write(open, READER_ENGLISH, [first]);
  await expectMarked(open, soft(first));
  const { ruleId = '', title = '' } = (await reviewed(open.page))[0]?.finding ?? {};
  await ownCall(tillit.context, 'setRule', ruleId, false);
  await expectMarked(open, {});
  const settings = await openOwnPage(tillit.context, 'options.html');
  const section = settings.getByRole('region', { name: 'The trained reader' });
  await section.getByText('some are off').waitFor();
  await section.getByText('What it may speak about').click();
  const principles = section.getByRole('listitem').getByRole('switch');
  expect(await principles.count()).toBe(8);
  await section.getByRole('switch', { name: title }).click();
  await expectMarked(open, soft(first));
  await section.getByText('some are off').waitFor({ state: 'detached' });
});

function said(card: Card | null): string {
  return card?.texts.join(' ') ?? '';
}

/** From now on, what keys the page hears. */
async function keysSeenBy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup'])
      window.addEventListener(type, (event) => event instanceof KeyboardEvent && heard.push(event.key), true);
  });
  return () => page.evaluate(() => (window as Window & { heard?: string[] }).heard ?? []);
}
