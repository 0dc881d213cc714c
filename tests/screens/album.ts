import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../.cache/screens/', import.meta.url));

/** The folder of pictures. */
export type Album = {
  readonly folder: string;
  /** Keeps one picture by its name. */
  keep(name: string, picture: Buffer): Promise<void>;
  /** One picture of many, each with its name below it. */
  sheet(context: BrowserContext, name: string, pictures: readonly string[]): Promise<void>;
};

/** An album without the pictures of an earlier time. */
export async function album(): Promise<Album> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  return {
    folder: FOLDER,
    keep: (name, picture) => writeFile(join(FOLDER, `${name}.png`), picture),
    sheet: async (context, name, pictures) => {
      if (pictures.length === 0) return;
      const file = join(FOLDER, `${name}.html`);
      await writeFile(file, sheetOf(pictures));
      const page = await context.newPage();
      await page.setViewportSize({ width: 1600, height: 900 });
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path: join(FOLDER, `sheet-${name}.png`), fullPage: true });
      await page.close();
    },
  };
}

function sheetOf(pictures: readonly string[]): string {
  const figures = pictures.map(
    (name) => `<figure><img src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Tillit</title><style>
body { margin: 12px; display: flex; flex-wrap: wrap; gap: 12px; align-items: start; background: #b8bcc0; font: 13px sans-serif; }
figure { margin: 0; } img { display: block; max-width: 776px; } figcaption { padding: 2px; }
</style>${figures.join('\n')}`;
}
