import type { Page } from 'playwright-core';
import type { ReviewState } from '../../lib/messages';
import { editorCall } from '../e2e/harness/calls';

/** Longest that a message may take to be read, in milliseconds. */
const PATIENCE = 60_000;

/** What the active editor has to say once all of its text has been read: what the popup would show. */
export async function awaitRead(page: Page): Promise<ReviewState> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const state = await editorCall(page, 'review');
    if (!state.isReading) return state;
    if (Date.now() > until) throw new Error('The text has not been read in a minute.');
  }
}
