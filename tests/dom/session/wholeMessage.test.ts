import { afterEach, beforeEach, expect, test } from 'vitest';
import { findAdapter } from '../../../lib/editors/findAdapter';
import type { WholeMessage } from '../../../lib/messages';
import { EditorSession } from '../../../lib/session/editorSession';
import { reviewOf } from '../../../lib/session/review';
import { build } from '../build';
import { readerOf, type Reader } from '../reader';

const MESSAGE: WholeMessage = {
  language: 'en',
  genre: 'email',
  reflections: [
    { id: 'means', message: 'What would make it possible?' },
    { id: 'presence', message: 'When will you be there?' },
  ],
  present: ['relationship'],
};

let page: AbortController;
let host: HTMLElement;
let reader: Reader;
let isOff = false;

beforeEach(() => {
  page = new AbortController();
  isOff = false;
});
afterEach(() => {
  page.abort();
  host.remove();
});

async function start(text: string): Promise<EditorSession> {
  host = build(`<div contenteditable style="width: 400px"><p>${text}</p></div>`);
  document.body.append(host);
  reader = readerOf({ must: ['may'] }, MESSAGE);
  const adapter = findAdapter(host);
  if (!adapter) throw new Error('no adapter');
  const off = { kind: 'off', reason: 'snoozed' } as const;
  const session = new EditorSession(
    adapter,
    (request) => (isOff ? Promise.resolve(off) : reader.analyze(request)),
    page.signal,
  );
  await session.whenRead();
  return session;
}

async function write(session: EditorSession, html: string | null): Promise<void> {
  host.replaceChildren(...(html === null ? [] : [build(html)]));
  await Promise.resolve();
  await session.whenRead();
}

const reflections = (session: EditorSession): string[] | undefined =>
  reviewOf(session).message?.reflections.map(({ id }) => id);

test('what is said of the whole message comes with what is there', async () => {
  const session = await start('Thank you for Monday, all of you.');
  expect(reviewOf(session)).toMatchObject({ kind: 'nothing-seen', message: MESSAGE, genre: null });
});

test('"Not for this message" holds while the message is written, and not for the next one', async () => {
  const session = await start('You must report to me.');
  session.dropReflection('means');
  expect(reflections(session)).toEqual(['presence']);
  await write(session, '<p>You must report to me on Monday.</p>');
  expect(reflections(session)).toEqual(['presence']);
  await write(session, null);
  expect(reviewOf(session).message).toBeNull();
  await write(session, '<p>All of us must go home now.</p>');
  expect(reflections(session)).toEqual(['means', 'presence']);
});

test('what the writer says that it is holds for this message, which is read anew', async () => {
  const session = await start('You must report to me.');
  session.setGenre('report');
  expect(reviewOf(session)).toMatchObject({ genre: 'report', isReading: true });
  await session.whenRead();
  expect(reader.requests.map(({ genre }) => genre)).toEqual([null, 'report']);
  expect(reviewOf(session)).toMatchObject({
    kind: 'findings',
    message: { genre: 'report' },
    genre: 'report',
  });
  await write(session, '<p>You must report to me on Monday.</p>');
  expect(reader.requests.at(-1)?.genre).toBe('report');
  session.setGenre(null);
  await session.whenRead();
  expect(reviewOf(session).message?.genre).toBe('email');
  session.setGenre('goal');
  await write(session, null);
  await write(session, '<p>All of us must go home now.</p>');
  expect(reader.requests.at(-1)?.genre).toBeNull();
});

test('a genre that was chosen is nothing that was set aside', async () => {
  const session = await start('Thank you for Monday, all of you.');
  session.setGenre('chat');
  await session.whenRead();
  expect(reviewOf(session).kind).toBe('nothing-seen');
});

test('nothing is said of a message that is not to people the writer leads', async () => {
  const session = await start('You must report to me.');
  session.dropMessage();
  expect(reviewOf(session)).toMatchObject({ kind: 'other-message', message: null });
});

test('nothing is said where Tillit is off', async () => {
  const session = await start('You must report to me.');
  expect(reviewOf(session).message).not.toBeNull();
  isOff = true;
  session.refresh();
  await session.whenRead();
  expect(reviewOf(session)).toMatchObject({ kind: 'off', message: null });
});
