import { ownCall } from '../e2e/harness/calls';
import { MAIL, TEXTAREA, type Editor } from '../e2e/harness/editors';
import { openPopup, type Popup } from '../e2e/harness/popup';
import { READER_ENGLISH, READER_SWEDISH } from '../e2e/harness/readerSentences';
import { showText } from './packs';
import { allRead, until, write, type Stage, type Surface } from './stage';

const FINDINGS = {
  sv: 'Ni ska nå 95 procent före sommaren.\n\nInga ursäkter den här gången.',
  en: 'You must hit your numbers this month.\n\nI expect no excuses this time.',
};
const MANY = {
  sv: `${FINDINGS.sv}\n\nJag vill ha en daglig rapport av alla.\n\nVi följer produktionen per medarbetare.`,
  en: `${FINDINGS.en}\n\nReport your hours to me every day.\n\nWe will rank all nurses by number of visits.`,
};
const CALM = {
  sv: 'Tack för samtalet i måndags, jag lärde mig mycket om nattpasset.',
  en: 'Thank you for the talk on Monday, I learned a lot about the night shift.',
};
const FIELDS = {
  sv: 'Tack för i dag. Skicka mig era siffror varje dag.',
  en: 'Thank you for today. Send me your numbers every day.',
};
const WHOLE = {
  sv: 'Hej alla,\n\nTack för arbetet med kön förra veckan. Före fredag ska ni stänga 50 ärenden var. Alla ska nå 95 procent i mars.\n\nSkicka mig era siffror varje dag.\n\nHälsningar\nKim',
  en: 'Hi all,\n\nThank you for the work with the queue last week. By Friday you must close 50 tickets each. Everyone must hit 95 per cent in March.\n\nSend me your numbers every day.\n\nBest,\nKim',
};
const SOFT = {
  sv: `${READER_SWEDISH.greeting} ${READER_SWEDISH.sentences[0]}`,
  en: `${READER_ENGLISH.greeting} ${READER_ENGLISH.sentences[0]}`,
};
const OTHER = 'Wir müssen unsere Ziele bis Freitag erreichen, und ich erwarte jeden Tag einen Bericht.';

/** Every state of the popup. */
export const POPUPS: Readonly<Record<string, Surface>> = {
  findings: over(async (stage) => written(stage, FINDINGS[stage.language])),
  held: over(async (stage) => written(stage, MANY[stage.language])),
  long: over(async (stage) => written(stage, showText(stage.language, 'long'))),
  'findings-end': over(async (stage) => written(stage, FINDINGS[stage.language]), toEnd),
  'held-end': over(async (stage) => written(stage, MANY[stage.language]), toEnd),
  'long-end': over(async (stage) => written(stage, showText(stage.language, 'long')), toEnd),
  question: over(async (stage) => written(stage, showText(stage.language, 'ask'))),
  reader: over(async (stage) => written(stage, SOFT[stage.language])),
  'reader-why': over(
    async (stage) => written(stage, SOFT[stage.language]),
    async (popup) => {
      await said(popup, /Why Tillit thinks so|Varför Tillit tror det/u);
      await popup.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      await toEnd(popup);
    },
  ),
  applied: over(
    async (stage) => written(stage, FINDINGS[stage.language]),
    async (popup) => {
      await applyFirst(popup);
    },
  ),
  fields: over(async (stage) => written(stage, FIELDS[stage.language]), fillable),
  'fields-narrow': over(
    async (stage) => written(stage, FIELDS[stage.language]),
    async (popup) => {
      await narrow(popup);
      await fillable(popup);
    },
  ),
  'fields-forced-colours': over(
    async (stage) => written(stage, FIELDS[stage.language]),
    async (popup) => {
      await forcedColours(popup);
      await fillable(popup);
    },
  ),
  whole: over(async (stage) => written(stage, WHOLE[stage.language])),
  'whole-end': over(async (stage) => written(stage, WHOLE[stage.language]), toEnd),
  'whole-narrow': over(
    async (stage) => written(stage, WHOLE[stage.language]),
    async (popup) => {
      await narrow(popup);
      await toEnd(popup);
    },
  ),
  'whole-forced-colours': over(
    async (stage) => written(stage, WHOLE[stage.language]),
    async (popup) => {
      await forcedColours(popup);
      await toEnd(popup);
    },
  ),
  'reflection-set-aside': over(
    async (stage) => written(stage, WHOLE[stage.language]),
    async (popup) => {
      await popup.click(/^(?:Not for this message|Inte för det här meddelandet)/u);
      await until('the focus', async () => (await popup.evaluate('document.activeElement.tagName')) === 'H2');
      await toEnd(popup);
    },
  ),
  genre: over(
    async (stage) => written(stage, WHOLE[stage.language]),
    async (popup) => {
      await popup.evaluate(
        '{ const list = document.querySelector("select"); list.value = "review"; list.dispatchEvent(new Event("change", { bubbles: true })); list.focus(); }',
      );
      await until(
        'the choice',
        async () => (await popup.evaluate('document.querySelector("select").value')) === 'review',
      );
      await toEnd(popup);
    },
  ),
  undone: over(
    async (stage) => written(stage, FINDINGS[stage.language], MAIL),
    async (popup) => {
      await applyFirst(popup);
      await popup.click(/^(?:Undo|Ångra)/u);
      await said(popup, /are back|är tillbaka/u);
    },
  ),
  changed: over(
    async (stage) => written(stage, FINDINGS[stage.language]),
    async (popup, { page }) => {
      await page.locator(TEXTAREA.selector).evaluate((field) => {
        if (field instanceof HTMLTextAreaElement) field.value = '…';
      });
      await click(popup);
      await said(popup, /have changed|har ändrats/u);
    },
  ),
  'nothing-seen': over(async (stage) => written(stage, CALM[stage.language])),
  'too-short': over(async (stage) => written(stage, 'Hej')),
  'other-language': over(async (stage) => written(stage, OTHER)),
  'no-editor': over(async ({ page, playground }) => void (await page.goto(`${playground.here}/index.html`))),
  'out-of-reach': over(async ({ page }) => void (await page.goto('chrome://version'))),
  'site-off': over(async ({ context, page, playground }) => {
    await ownCall(context, 'setSite', new URL(playground.there).host, false, null);
    await page.goto(`${playground.there}/form.html`);
  }),
  snoozed: over(
    async ({ context, page, playground }) => {
      await ownCall(context, 'snooze', 'today', null);
      await page.goto(`${playground.here}/form.html`);
    },
    async (popup) => said(popup, /Snoozed|Pausat/u),
    async ({ context }) => ownCall(context, 'snooze', null, null),
  ),
};

async function written(stage: Stage, text: string, editor: Editor = TEXTAREA): Promise<void> {
  await write(stage, editor, text);
  await allRead(stage.page);
}

/** The popup as a person sees it. */
function over(
  prepare: (stage: Stage) => Promise<void>,
  act: (popup: Popup, stage: Stage) => Promise<void> = async () => undefined,
  after: (stage: Stage) => Promise<void> = async () => undefined,
): Surface {
  return async (stage) => {
    await prepare(stage);
    const popup = await openPopup(stage.context, stage.page);
    await popup.cdp.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: stage.scheme }],
    });
    await said(popup, /Tillit/u);
    await until(
      'something said',
      async () => (await popup.evaluate('document.querySelector("h2") !== null')) === true,
    );
    await act(popup, stage);
    const picture = await popup.screenshot();
    await popup.close();
    await after(stage);
    return picture;
  };
}

/** Applies the first rewording that leaves something to fill in. */
async function fillable(popup: Popup): Promise<void> {
  const button = '[...document.querySelectorAll(".rewording")].find((one) => one.querySelector(".field"))';
  await until('a field', async () => (await popup.evaluate(`${button} !== undefined`)) === true);
  await popup.evaluate(`${button}.focus()`);
  await popup.click(String(await popup.evaluate(`${button}.textContent`)));
  await said(popup, /To fill in|Att fylla i/u);
  await popup.evaluate('document.scrollingElement.scrollTo(0, 0)');
}

/** As on the narrowest screens. */
async function narrow(popup: Popup): Promise<void> {
  await popup.evaluate('document.body.style.width = "320px"');
}

async function forcedColours(popup: Popup): Promise<void> {
  await popup.cdp.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/** Scrolls to its end: a popup is never taller than 600 pixels. */
async function toEnd(popup: Popup): Promise<void> {
  await popup.evaluate('document.scrollingElement.scrollTo(0, 9999)');
}

async function applyFirst(popup: Popup): Promise<void> {
  await click(popup);
  await said(popup, /Now it says|Nu står det/u);
}

async function click(popup: Popup): Promise<void> {
  await said(popup, /Show in the text|Visa i texten/u);
  await popup.evaluate('document.querySelector(".rewording").focus()');
  await popup.click(String(await popup.evaluate('document.querySelector(".rewording").textContent')));
}

async function said(popup: Popup, words: RegExp): Promise<void> {
  await until(String(words), async () => words.test((await popup.texts()).join(' ')));
}
