import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PopupView } from '../../../components/review/PopupView';
import type { ReviewState } from '../../../lib/messages';
import { texts } from '../../../lib/texts';
import { FINDINGS, popupProps } from '../axe/samples';

const names = texts('en');
let host: HTMLElement;
let root: Root;

const show = (state: ReviewState): void =>
  flushSync(() => root.render(<PopupView {...popupProps('en')} state={state} />));
const button = (name: string): HTMLElement | undefined =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name);

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  root.unmount();
  host.remove();
});

test('where all that was found is held back, it is not said that nothing was', () => {
  const items = FINDINGS.items.map((item) => ({ ...item, held: true }));
  show({ ...FINDINGS, items });
  expect(host.textContent).not.toContain(names.popupNothingSeen);
  expect(host.querySelectorAll('article')).toHaveLength(0);
  flushSync(() => button(names.popupMore)?.click());
  expect(host.querySelectorAll('article')).toHaveLength(items.length);
  expect(button(names.popupMore)).toBeUndefined();
});

test.each([
  ['set-aside', names.popupSetAside],
  ['unread', names.popupUnread],
  ['no-editor', names.popupNoEditor],
] as const)('says why nothing is shown: %s', (kind, words) => {
  show({ ...FINDINGS, kind, items: [], message: null });
  expect(host.textContent).toContain(words);
  expect(host.textContent).not.toContain(names.popupNothingSeen);
});
