import type { Locator, Page } from 'playwright-core';
import { ownCall } from '../e2e/harness/calls';
import { extensionId, openBarePage, stopWorker } from '../e2e/harness/extension';
import { showPack } from './packs';
import type { Stage, Surface } from './stage';

const WIDE = { width: 900, height: 800 };
const NARROW = { width: 360, height: 800 };

/** The section of the rules. */
const RULES = 'section:has(> .search)';

/** Every state of the settings page. */
export const OPTIONS: Readonly<Record<string, Surface>> = {
  plain: shown(WIDE),
  narrow: shown(NARROW),
  rules: shown(WIDE, openRules),
  'rules-narrow': shown(NARROW, openRules),
  reader: shown(WIDE, openReader),
  'reader-narrow': shown(NARROW, openReader),
  'reader-off': async (stage) => {
    const picture = await shown(WIDE, async (page) => {
      await reader(page).getByRole('switch').first().click();
      await reader(page).locator('.rules').waitFor({ state: 'detached' });
    })(stage);
    await ownCall(stage.context, 'setRule', 'tillit.reader', true);
    return picture;
  },
  search: shown(WIDE, async (page) => page.locator('.search').fill('zzz')),
  'pack-installed': shown(WIDE, async (page, { language }) => choose(page, showPack(language))),
  'pack-problems': shown(WIDE, badPack),
  'pack-problems-narrow': shown(NARROW, badPack),
  'sites-off': shown(WIDE, async (page, { context }) => {
    const hosts = ['mail.example.com', 'a-very-long-name-of-a-site.intranet.municipality.example'];
    for (const host of hosts) await ownCall(context, 'setSite', host, false, null);
    await page.reload();
    await page.getByText(hosts[1] ?? '').waitFor();
  }),
  rebuilt: shown(WIDE, async (page, { context }) => {
    await stopWorker(context);
    await deleteDatabase(context);
    await ownCall(context, 'listPacks');
    await page.reload();
    await page.locator('.banner').first().waitFor();
  }),
};

function shown(
  size: { readonly width: number; readonly height: number },
  act: (page: Page, stage: Stage) => Promise<unknown> = async () => undefined,
): Surface {
  return async (stage) => {
    const { page, context } = stage;
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
    await page.locator('.rules').first().waitFor();
    await act(page, stage);
    return page.screenshot({ fullPage: true });
  };
}

async function openRules(page: Page): Promise<void> {
  await page.locator(`${RULES} .rules summary`).first().click();
  await page.locator('.rules[open] li').first().waitFor();
  await page.locator('.rules[open] input').nth(1).focus();
}

/** The section of the trained reader, in either language. */
function reader(page: Page): Locator {
  return page.getByRole('region', { name: /^(?:The trained reader|Den tränade läsaren)$/u });
}

/** One principle quieted, and the list of them in sight. */
async function openReader(page: Page, { context }: Stage): Promise<void> {
  await ownCall(context, 'setRule', 'tillit.reader/command', false);
  await reader(page).locator('.rules summary .hint').waitFor();
  await reader(page).locator('.rules summary').click();
  await page.locator('.rules[open] li').first().waitFor();
}

/** A pack with faults of several kinds. */
async function badPack(page: Page, { language }: Stage): Promise<void> {
  const pack = showPack(language)
    .replace('"severity":"important"', '"severity":"grave"')
    .replace('"license":"internal"', '"licence":"internal"')
    .replace('"patterns":["', '"patterns":["<nobody> ');
  await choose(page, pack);
  await page.locator('.problems').waitFor();
}

async function choose(page: Page, pack: string): Promise<void> {
  const file = { name: 'harbour.tillit.json', mimeType: 'application/json', buffer: Buffer.from(pack) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.outcome > *').first().waitFor();
}

async function deleteDatabase(context: Stage['context']): Promise<void> {
  const page = await openBarePage(context);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('tillit');
        deleting.addEventListener('success', () => resolve());
        deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')));
      }),
  );
  await page.close();
}
