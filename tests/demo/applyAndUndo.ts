import type { Page } from 'playwright-core';
import { findCard, type Card } from '../e2e/harness/card';
import { textOf, type OpenEditor } from '../e2e/harness/editors';

/** Longest that anything may take, in milliseconds. */
const PATIENCE = 10_000;

/**
 * By keyboard alone: opens the card, takes its first rewording, and takes it back with Ctrl+Z. Tells both, and is false when the text was
 * not changed, or afterwards is not what it was, to the letter. Takes a picture of the card.
 */
export async function applyAndUndo(editor: OpenEditor, picture: string): Promise<boolean> {
  const { page } = editor;
  const before = await textOf(editor);
  await page.keyboard.press('Alt+Enter');
  const card = await reachRewording(page);
  await page.screenshot({ path: picture });
  console.log(`Applying by keyboard: "${card.rewordings[0]?.name ?? ''}"`);
  await page.keyboard.press('Enter');
  const after = await settle(
    () => textOf(editor),
    (text) => text !== before,
  );
  console.log(`  ${difference(before, after)}`);
  await page.keyboard.press('Control+z');
  const undone = await settle(
    () => textOf(editor),
    (text) => text === before,
  );
  console.log(
    undone === before ? '  Ctrl+Z: the text is back to the letter.' : '  Ctrl+Z did not give the text back.',
  );
  return after !== before && undone === before;
}

async function reachRewording(page: Page): Promise<Card> {
  const open = await settle(
    () => findCard(page),
    (card) => card !== null,
  );
  if (!open) throw new Error('Alt+Enter opened no card.');
  for (let presses = 0; presses < 12; presses += 1) {
    const card = await findCard(page);
    if (card?.rewordings[0]?.focused) return card;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach a rewording.');
}

/** Reads until what is read is as wished, or patience ends; returns what was read last. */
async function settle<T>(read: () => Promise<T>, isWished: (value: T) => boolean): Promise<T> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (isWished(value) || Date.now() > until) return value;
  }
}

/** What was written in place of what. */
function difference(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (text: string): string => text.slice(start, text.length - end);
  return `"${cut(before)}" became "${cut(after)}"`;
}
