import type { OpenEditor } from './editors';
import { underlinesIn, type Rect } from './underlines';

/** Where an editor's frame begins in the page's viewport. */
export async function originOf({ frame, page }: OpenEditor): Promise<{ x: number; y: number }> {
  if (frame === page.mainFrame()) return { x: 0, y: 0 };
  const holder = await frame.frameElement();
  return holder.evaluate((element) => {
    if (!(element instanceof HTMLIFrameElement)) throw new Error('A frame is held by an iframe.');
    const { x, y } = element.getBoundingClientRect();
    return { x: x + element.clientLeft, y: y + element.clientTop };
  });
}

/** The first line of the underlined words, in the page's viewport. */
export async function underlineOnScreen(editor: OpenEditor, words: string): Promise<Rect> {
  const underline = (await underlinesIn(editor.frame)).find(({ text }) => text === words);
  const rect = underline?.rects[0];
  if (!rect) throw new Error(`"${words}" is not underlined.`);
  const origin = await originOf(editor);
  return { ...rect, x: rect.x + origin.x, y: rect.y + origin.y };
}

/** Moves the mouse onto the underlined words and lets it rest there. */
export async function hover(editor: OpenEditor, words: string): Promise<void> {
  await editor.locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await underlineOnScreen(editor, words);
  await editor.page.mouse.move(x + width / 2 - 4, y + height / 2, { steps: 2 });
  await editor.page.mouse.move(x + width / 2, y + height / 2);
}
