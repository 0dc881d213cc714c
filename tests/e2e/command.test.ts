import { expect, test } from 'vitest';
import { servePlayground } from '../pages/serve.mjs';
import { launch } from './harness/browser';
import { hasDisplayTools, startDisplay } from './harness/display';
import { enter, TEXTAREA } from './harness/editors';
import { worker } from './harness/extension';
import { ENGLISH } from './harness/messages';
import { awaitCard, expectUnderlined } from './harness/tillit';

test.skipIf(!hasDisplayTools())(
  'the keys of the manifest command open the card, pressed for real',
  async () => {
    const display = await startDisplay();
    const playground = await servePlayground();
    const { context, close } = await launch({
      withTillit: true,
      headless: false,
      proxy: null,
      display: display.name,
    });
    const background = await worker(context);
    const commands = await background.evaluate(() => chrome.commands.getAll());
    const shortcut = commands.find(({ name }) => name === 'open-card')?.shortcut ?? '';
    expect(shortcut).not.toBe('');

    const page = await context.newPage();
    await page.goto(playground.here + TEXTAREA.path);
    const open = await enter(page, TEXTAREA);
    await page.keyboard.type(ENGLISH.text);
    await expectUnderlined(open, [ENGLISH.words]);
    await display.focus('chromium');
    await display.press(shortcut.toLowerCase());
    const card = await awaitCard(page);
    expect(card.rewordings[0]?.name).toMatch(ENGLISH.rewording);

    await close();
    await playground.close();
    display.close();
  },
);
