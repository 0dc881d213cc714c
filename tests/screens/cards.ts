import type { Page } from 'playwright-core';
import { editorCall } from '../e2e/harness/calls';
import { findCard, type Card } from '../e2e/harness/card';
import { RICH, type Editor, type OpenEditor } from '../e2e/harness/editors';
import { READER_ENGLISH, READER_SWEDISH } from '../e2e/harness/readerSentences';
import { hover } from '../e2e/harness/pointer';
import { fieldsMarked, underlinedWords } from '../e2e/harness/underlines';
import { showText } from './packs';
import { allRead, firstUnderlined, until, write, type Stage, type Surface } from './stage';

const WIDE = { width: 600, height: 620 };
const NARROW = { width: 360, height: 620 };
const REFUSES: Editor = { name: 'an editor that refuses', path: '/refuses.html', selector: '#rich' };

type Size = { readonly width: number; readonly height: number };
type Both = { readonly sv: string; readonly en: string };

const REPORT = {
  sv: 'Tack för i dag. Ni ska nå 95 procent före sommaren.',
  en: 'Thank you for today. You must hit your numbers.',
};
const ONE = {
  sv: 'Hej alla. Produktionen per medarbetare följs upp i mars.',
  en: 'Hello all. Report your hours to me every day.',
};

/** What only the trained reader sees. */
const SOFT: Both = {
  sv: `${READER_SWEDISH.greeting} ${READER_SWEDISH.sentences[0]}`,
  en: `${READER_ENGLISH.greeting} ${READER_ENGLISH.sentences[0]}`,
};

/** One of its rewordings leaves something to fill in. */
const TO_FILL: Both = {
  sv: 'Tack för i dag. Skicka mig era siffror varje dag.',
  en: 'Thank you for today. Send me your numbers every day.',
};

/** Every state of the card. */
export const CARDS: Readonly<Record<string, Surface>> = {
  rewordings: hovered(REPORT, WIDE),
  one: hovered(ONE, WIDE),
  narrow: hovered(REPORT, NARROW),
  long: hovered(long('long'), { width: 600, height: 900 }),
  'long-low': hovered(long('long'), { width: 600, height: 420 }),
  'long-narrow': hovered(long('long'), NARROW),
  question: hovered(long('ask'), WIDE),
  reader: hovered(SOFT, WIDE),
  'reader-why': hovered(SOFT, WIDE, unfold),
  'reader-why-narrow': hovered(SOFT, NARROW, unfold),
  'reader-why-low': hovered(SOFT, { width: 600, height: 320 }, unfold),
  'reader-keyboard': async (stage) => {
    await open(stage, SOFT, WIDE);
    await stage.page.keyboard.press('Alt+Enter');
    await awaitCard(stage);
    return stage.page.screenshot();
  },
  'reader-forced-colours': async (stage) => {
    await stage.page.emulateMedia({ forcedColors: 'active' });
    await unfold(await hoverOpen(stage, SOFT, WIDE));
    return stage.page.screenshot();
  },
  keyboard: async (stage) => {
    await open(stage, REPORT, WIDE);
    await stage.page.keyboard.press('Alt+Enter');
    await awaitCard(stage);
    return stage.page.screenshot();
  },
  'keyboard-low': async (stage) => {
    await open(stage, long('long'), { width: 600, height: 420 });
    await stage.page.keyboard.press('Alt+Enter');
    await awaitCard(stage);
    return stage.page.screenshot();
  },
  'more-choices': async (stage) => {
    const card = await hoverOpen(stage, REPORT, { width: 600, height: 760 });
    await card.click(/^(?:More choices|Fler val)/u);
    return stage.page.screenshot();
  },
  refused: async (stage) => {
    const card = await hoverOpen(stage, REPORT, { width: 600, height: 760 }, REFUSES);
    await card.click(card.rewordings[0]?.name ?? '');
    await until(
      'the problem',
      async () => (await findCard(stage.page))?.texts.some((one) => /change|ändring/u.test(one)) ?? false,
    );
    return stage.page.screenshot();
  },
  'bottom-right': async (stage) => {
    const editor = await open(stage, REPORT, WIDE);
    await editor.locator.evaluate((element) => {
      if (!(element instanceof HTMLElement)) return;
      Object.assign(element.style, {
        position: 'fixed',
        inset: 'auto 0 0 260px',
        width: 'auto',
        background: 'Canvas',
        textAlign: 'right',
      });
    });
    await hover(editor, await firstUnderlined(editor));
    await awaitCard(stage);
    return stage.page.screenshot();
  },
  fields: async (stage) => {
    const editor = await open(stage, TO_FILL, { width: 600, height: 420 });
    await applyWithField(stage.page);
    await until('a field', async () => (await fieldsMarked(editor.frame)).length > 0);
    await editor.page.keyboard.press('End');
    return stage.page.screenshot();
  },
  'fields-forced-colours': async (stage) => {
    await stage.page.emulateMedia({ forcedColors: 'active' });
    const editor = await open(stage, TO_FILL, { width: 600, height: 420 });
    await applyWithField(stage.page);
    await until('a field', async () => (await fieldsMarked(editor.frame)).length > 0);
    await editor.page.keyboard.press('End');
    return stage.page.screenshot();
  },
  underlines: async (stage) => {
    const text = `${REPORT[stage.language]}\n${SOFT[stage.language]}`;
    const editor = await open(stage, { sv: text, en: text }, { width: 600, height: 420 });
    await until('two underlines', async () => (await underlinedWords(editor.frame)).length > 1);
    return stage.page.screenshot();
  },
};

async function applyWithField(page: Page): Promise<void> {
  const { items } = await editorCall(page, 'review');
  const [wanted] = items.flatMap(({ id, finding }) =>
    finding.suggestions.flatMap(({ replacement }) =>
      replacement.includes('[') ? [{ id, replacement }] : [],
    ),
  );
  if (wanted) await editorCall(page, 'apply', wanted.id, wanted.replacement);
}

function long(which: 'long' | 'ask'): Both {
  return { sv: showText('sv', which), en: showText('en', which) };
}

async function unfold(card: Card): Promise<void> {
  await card.click(/^(?:Why Tillit thinks so|Varför Tillit tror det)/u);
}

function hovered(
  text: Both,
  size: Size,
  act: (card: Card) => Promise<void> = async () => undefined,
): Surface {
  return async (stage) => {
    await act(await hoverOpen(stage, text, size));
    return stage.page.screenshot();
  };
}

async function open(stage: Stage, text: Both, size: Size, editor = RICH): Promise<OpenEditor> {
  await stage.page.setViewportSize(size);
  const opened = await write(stage, editor, text[stage.language]);
  await allRead(stage.page);
  await firstUnderlined(opened);
  return opened;
}

async function hoverOpen(stage: Stage, text: Both, size: Size, editor = RICH): Promise<Card> {
  const opened = await open(stage, text, size, editor);
  await hover(opened, await firstUnderlined(opened));
  return awaitCard(stage);
}

async function awaitCard({ page }: Stage): Promise<Card> {
  const found: { card: Card | null } = { card: null };
  await until('the card', async () => {
    found.card = await findCard(page);
    return found.card !== null;
  });
  if (!found.card) throw new Error('no card');
  return found.card;
}
