import type { BrowserContext, Page } from 'playwright-core';
import type { Rect } from './underlines';

/**
 * The smallest rectangle, in CSS pixels of the page, that holds everything that Tillit's highlights paint inside `clip`: the
 * difference between a picture with them and one without. Null when they paint nothing.
 */
export async function paintedBox(page: Page, clip: Rect): Promise<Rect | null> {
  const shown = await page.screenshot({ clip });
  await page.evaluate(hideHighlights);
  const hidden = await page.screenshot({ clip });
  await page.evaluate(showHighlights);
  const box = await difference(page.context(), shown, hidden);
  return box && { ...box, x: box.x + clip.x, y: box.y + clip.y };
}

type Kept = Window & { keptHighlights?: [string, Highlight][] };

function hideHighlights(): void {
  const kept = [...CSS.highlights].filter(([name]) => name.startsWith('tillit-'));
  (window as Kept).keptHighlights = kept;
  for (const [name] of kept) CSS.highlights.delete(name);
}

function showHighlights(): void {
  for (const [name, highlight] of (window as Kept).keptHighlights ?? []) CSS.highlights.set(name, highlight);
}

async function difference(context: BrowserContext, a: Buffer, b: Buffer): Promise<Rect | null> {
  const canvas = await context.newPage();
  const box = await canvas.evaluate(compare, [a.toString('base64'), b.toString('base64')]);
  await canvas.close();
  return box;
}

/** Runs in an empty page, so it brings all it needs. */
async function compare(pictures: string[]): Promise<Rect | null> {
  const [one, two] = await Promise.all(pictures.map(pixelsOf));
  if (!one || !two) throw new Error('Two pictures are needed.');
  const points: { x: number; y: number }[] = [];
  for (let at = 0; at < one.data.length; at += 4) {
    const differs = [0, 1, 2].some((c) => Math.abs((one.data[at + c] ?? 0) - (two.data[at + c] ?? 0)) > 24);
    if (differs) points.push({ x: (at / 4) % one.width, y: Math.floor(at / 4 / one.width) });
  }
  if (points.length === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) + 1 - x, height: Math.max(...ys) + 1 - y };

  async function pixelsOf(base64: string): Promise<ImageData> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const paper = canvas.getContext('2d');
    if (!paper) throw new Error('No canvas here.');
    paper.drawImage(bitmap, 0, 0);
    return paper.getImageData(0, 0, bitmap.width, bitmap.height);
  }
}
