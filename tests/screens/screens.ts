import { launch } from '../e2e/harness/browser';
import { ownCall } from '../e2e/harness/calls';
import { worker } from '../e2e/harness/extension';
import { servePlayground } from '../pages/serve.mjs';
import { CARDS } from './cards';
import { album, type Album } from './album';
import { OPTIONS } from './options';
import { installShowPack } from './packs';
import { POPUPS } from './popups';
import type { Stage, Surface } from './stage';

const SURFACES: Readonly<Record<string, Readonly<Record<string, Surface>>>> = {
  card: CARDS,
  popup: POPUPS,
  options: OPTIONS,
};

/** Takes the surfaces whose name begins with `only`. False when one of them could not be taken. */
export async function screens(only: string): Promise<boolean> {
  const pictures = await album();
  const faults: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    for (const language of ['sv', 'en'] as const) {
      for (const [group, surfaces] of Object.entries(SURFACES)) {
        const wanted = Object.entries(surfaces).filter(([name]) => `${group}-${name}`.startsWith(only));
        if (wanted.length > 0) faults.push(...(await take(pictures, group, wanted, { scheme, language })));
      }
    }
  }
  for (const fault of faults) console.log(`Not taken: ${fault}`);
  console.log(`Pictures and contact sheets: ${pictures.folder}`);
  return faults.length === 0;
}

/** One browser with a new profile for each group, and one contact sheet. Answers what could not be taken. */
async function take(
  pictures: Album,
  group: string,
  surfaces: readonly (readonly [string, Surface])[],
  { scheme, language }: Pick<Stage, 'scheme' | 'language'>,
): Promise<string[]> {
  const playground = await servePlayground();
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const { context, close } = await launch({ withTillit: true, proxy: null, colorScheme: scheme, locale });
  await worker(context);
  await installShowPack(context, language);
  const sheet = `${group}-${language}-${scheme}`;
  const faults: string[] = [];
  const names: string[] = [];
  for (const [name, surface] of surfaces) {
    const picture = `${group}-${name}-${language}-${scheme}`;
    const page = await context.newPage();
    await ownCall(context, 'setInterfaceLanguage', language);
    await page.bringToFront();
    try {
      await pictures.keep(picture, await surface({ context, playground, scheme, language, page }));
      names.push(picture);
    } catch (problem) {
      faults.push(`${picture}: ${String(problem)}`);
    }
    await page.close();
  }
  await pictures.sheet(context, sheet, names);
  await close();
  await playground.close();
  return faults;
}
