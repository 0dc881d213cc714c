import { browser } from 'wxt/browser';
import { editorCall } from '../messages/call';
import type { PageFrame } from '../messages/sender';
import { activeFrame } from '../store/activeFrames';
import { tabsOfPages } from './tabsOfPages';

const EDITOR_FILE = '/editor.js';

/** Puts the editor script into one frame. False when the frame has gone or may not be entered. */
export async function injectEditor({ tabId, frameId }: PageFrame): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [EDITOR_FILE],
      injectImmediately: true,
    });
    return true;
  } catch (error) {
    console.warn('Tillit: no editor script in frame', frameId, error instanceof Error ? error.name : '');
    return false;
  }
}

/** Tells all editor scripts that rules, choices or settings have changed. Tabs without one do not answer. */
export async function refreshEditors(): Promise<void> {
  const tabs = await tabsOfPages();
  await Promise.all(tabs.map(({ id }) => editorCall(id, null)('refresh')));
}

/** Opens the card in the active editor of the tab in front. */
export async function openCardInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const frame = await activeFrame(tab.id);
  if (frame !== null) await editorCall(tab.id, frame)('openCard');
}
