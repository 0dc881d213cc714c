/** Draws `public/icon/mark.svg` as the PNG files that browsers want: `node tests/setup/icons.mjs`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const svg = `data:image/svg+xml;base64,${readFileSync(`${folder}mark.svg`).toString('base64')}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${svg}">`,
  );
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
