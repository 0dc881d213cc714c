import type { Frame, Locator, Page } from 'playwright-core';

/** A place to write in on one of the playground's pages. */
export type Editor = {
  readonly name: string;
  /** The page's path. */
  readonly path: string;
  /** Name of the frame that it is in; none for the top document. */
  readonly frame?: string;
  readonly selector: string;
  /** Where to click so that the caret stands at the start; default: the editor itself. */
  readonly caret?: string;
  /** A button that must be pressed before the editor is there. */
  readonly opener?: string;
};

export const TEXTAREA: Editor = { name: 'a textarea', path: '/form.html', selector: '#letter' };
export const INPUT: Editor = { name: 'an input', path: '/form.html', selector: '#headline' };
export const RICH: Editor = { name: 'a contenteditable', path: '/form.html', selector: '#rich' };
export const FRAMED: Editor = {
  name: 'a frame of the same host',
  path: '/frames.html',
  frame: 'same',
  selector: '#letter',
};
export const SHADOW: Editor = { name: 'an open shadow root', path: '/shadow.html', selector: '#editor' };
export const DESIGN: Editor = {
  name: 'a designMode document',
  path: '/frames.html',
  frame: 'design',
  selector: 'body',
};
export const MAIL: Editor = {
  name: 'a mail with an earlier mail quoted',
  path: '/mail.html',
  selector: '#message',
  caret: '#message > div:first-child',
};

/** Every kind of place in which Tillit reads in this release. */
export const EDITORS: readonly Editor[] = [
  TEXTAREA,
  INPUT,
  RICH,
  MAIL,
  FRAMED,
  { name: 'a srcdoc frame', path: '/frames.html', frame: 'srcdoc', selector: '#editor' },
  DESIGN,
  { name: 'a frame of another host', path: '/frames.html', frame: 'foreign', selector: '#letter' },
  SHADOW,
  { name: 'a root inside a root', path: '/shadow.html', selector: '#nested' },
  { name: 'a textarea in a root inside a root', path: '/shadow.html', selector: '#letter' },
  { name: 'a modal dialog', path: '/dialog.html', selector: '#editor', opener: '#open' },
  { name: 'a page with a strict policy', path: '/strict-csp.html', selector: '#editor' },
  { name: 'a textarea under a strict policy', path: '/strict-csp.html', selector: '#letter' },
];

/** An editor that is open in a page, with the caret in it. */
export type OpenEditor = { readonly page: Page; readonly frame: Frame; readonly locator: Locator };

/** Finds the editor in a page that is already at its address and puts the caret into it by a click. */
export async function enter(page: Page, editor: Editor): Promise<OpenEditor> {
  if (editor.opener !== undefined) await page.locator(editor.opener).click();
  const frame = editor.frame === undefined ? page.mainFrame() : await frameNamed(page, editor.frame);
  const locator = frame.locator(editor.selector);
  await frame.locator(editor.caret ?? editor.selector).click();
  return { page, frame, locator };
}

/** The frame with a name, once it has the document that its page gives it. */
async function frameNamed(page: Page, name: string): Promise<Frame> {
  await page.locator(`iframe[name=${name}]`).waitFor();
  const frame = page.frame({ name });
  if (!frame) throw new Error(`No frame is called ${name}.`);
  await frame.waitForLoadState();
  return frame;
}

/** The text in the editor: a field's value, or the text content of an editing host. */
export function textOf({ locator }: OpenEditor): Promise<string> {
  return locator.evaluate((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : (element.textContent ?? ''),
  );
}

/** The editor as markup, attributes and all. */
export function markupOf({ locator }: OpenEditor): Promise<string> {
  return locator.evaluate((element) => new XMLSerializer().serializeToString(element));
}
