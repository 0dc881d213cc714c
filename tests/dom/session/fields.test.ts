import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findAdapter } from '../../../lib/editors/findAdapter';
import { FIELD } from '../../../lib/highlight/highlightCss';
import { EditorSession } from '../../../lib/session/editorSession';
import { reviewOf } from '../../../lib/session/review';
import { build } from '../build';
import { readerOf } from '../reader';

const READER = {
  'hit the number': ['learn [the method] by [the day]'],
  'skyll på läget': ['berätta [vad]'],
};
const RICH = (text: string): string => `<div contenteditable style="width: 400px"><p>${text}</p></div>`;
const PLAIN = (text: string): string => `<textarea style="width: 400px; height: 90px">${text}</textarea>`;

let page: AbortController;
let host: HTMLElement;

beforeEach(() => (page = new AbortController()));
afterEach(() => {
  page.abort();
  host.remove();
});

function start(html: string): EditorSession {
  host = build(html);
  document.body.append(host);
  const adapter = findAdapter(host);
  if (!adapter) throw new Error('no adapter');
  return new EditorSession(adapter, readerOf(READER).analyze, page.signal);
}

async function apply(session: EditorSession, wording: string): Promise<void> {
  await vi.waitFor(() => expect(session.shown).not.toEqual([]));
  expect(await session.apply(session.shown[0]?.id ?? '', wording)).toEqual({ ok: true });
}

const listed = (session: EditorSession): string[] => reviewOf(session).fields.map(({ text }) => text);
const marked = (): number => CSS.highlights.get(FIELD)?.size ?? 0;

describe.each([
  ['rich text', RICH],
  ['a text field', PLAIN],
])('a field that a rewording has left in %s', (_name, html) => {
  test.each([
    ['We hit the number.', 'learn [the method] by [the day]', ['[the method]', '[the day]']],
    ['Ni får inte skyll på läget.', 'berätta [vad]', ['[vad]']],
  ])('is marked and listed until it is filled: %s', async (text, wording, fields) => {
    const session = start(html(text));
    await apply(session, wording);
    expect(listed(session)).toEqual(fields);
    expect(marked()).toBe(fields.length);
    for (const left of fields.map((_, at) => fields.slice(at + 1))) {
      session.reveal(reviewOf(session).fields[0]?.id ?? '');
      await userEvent.keyboard('so');
      expect(listed(session)).toEqual(left);
      expect(marked()).toBe(left.length);
    }
    expect(session.texts.join()).not.toContain('[');
  });

  test('stays where it stands while the text around it is written', async () => {
    const session = start(html('We hit the number.'));
    await apply(session, 'learn [the method] by [the day]');
    session.reveal(reviewOf(session).fields[1]?.id ?? '');
    await userEvent.keyboard('Friday[Home]So: ');
    expect(session.texts).toEqual(['So: We learn [the method] by Friday.']);
    expect(reviewOf(session).fields).toMatchObject([
      { text: '[the method]', head: 'So: We learn ', tail: ' by Friday.', language: 'en' },
    ]);
    expect(marked()).toBe(1);
  });

  test('goes with the rewording when it is undone', async () => {
    const session = start(html('We hit the number.'));
    await apply(session, 'learn [the method] by [the day]');
    expect(await session.undo()).toBe('undone');
    expect(listed(session)).toEqual([]);
    expect(marked()).toBe(0);
  });
});

test('what an undo brings back is to be filled in again', async () => {
  const session = start(PLAIN('We hit the number.'));
  await apply(session, 'learn [the method] by [the day]');
  await userEvent.keyboard('x');
  expect(listed(session)).toEqual(['[the day]']);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(listed(session)).toEqual(['[the method]', '[the day]']);
});

test('what the writer has put in brackets is the writer’s own', async () => {
  const session = start(RICH('See [the plan] of [bild]: we hit the number [the sum].'));
  expect(listed(session)).toEqual([]);
  await apply(session, 'learn [the method] by [the day]');
  expect(listed(session)).toEqual(['[the method]', '[the day]']);
  expect(marked()).toBe(2);
});

test('the same words in two places are two places to fill in', async () => {
  const session = start(RICH('We hit the number. They hit the number.'));
  await apply(session, 'learn [the method] by [the day]');
  await session.whenRead();
  await apply(session, 'learn [the method] by [the day]');
  const { fields } = reviewOf(session);
  expect(fields.map(({ text }) => text)).toEqual(['[the method]', '[the day]', '[the method]', '[the day]']);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(4);
  session.reveal(fields[2]?.id ?? '');
  await userEvent.keyboard('it');
  expect(session.texts).toEqual(['We learn [the method] by [the day]. They learn it by [the day].']);
});

test('is marked also when the message is not to people the writer leads', async () => {
  const session = start(RICH('We hit the number.'));
  await apply(session, 'learn [the method] by [the day]');
  session.dropMessage();
  expect(listed(session)).toHaveLength(2);
  expect(marked()).toBe(2);
  page.abort();
  expect(CSS.highlights.size).toBe(0);
});
