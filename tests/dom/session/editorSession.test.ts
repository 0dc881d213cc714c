import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findAdapter } from '../../../lib/editors/findAdapter';
import { SURE } from '../../../lib/highlight/highlightCss';
import type { AnalyzeReply, AnalyzeRequest } from '../../../lib/messages';
import type { Analyze } from '../../../lib/session/documentReader';
import { EditorSession } from '../../../lib/session/editorSession';
import { build } from '../build';
import { reviewOf } from '../../../lib/session/review';
import { readerOf, type Reader } from '../reader';

const EDITOR = '<div contenteditable style="width: 400px">';

describe('the session of an editor', () => {
  let page: AbortController;
  let host: HTMLElement;
  let reader: Reader;

  const start = (inner: string, analyze?: Analyze): EditorSession => {
    host = build(`${EDITOR}${inner}</div>`);
    document.body.append(host);
    reader = readerOf({ must: ['may', 'could'], 'hit the number': ['learn [the method]'] });
    const adapter = findAdapter(host);
    if (!adapter) throw new Error('no adapter');
    return new EditorSession(adapter, analyze ?? reader.analyze, page.signal);
  };
  const caretAtEnd = (): void => {
    host.focus();
    document.getSelection()?.selectAllChildren(host);
    document.getSelection()?.collapseToEnd();
  };

  beforeEach(() => (page = new AbortController()));
  afterEach(() => {
    page.abort();
    host.remove();
  });

  test('underlines what the background has seen', async () => {
    const session = start('<p>You must hit the number.</p><p>We must.</p>');
    await vi.waitFor(() => expect(underlined()).toEqual(['must', 'hit the number', 'must']));
    expect(session.reading).toBe('read');
  });

  test('moves underlines with an edit at once, and drops the ones whose words are touched', async () => {
    const session = start('<p>You must report.</p><p>We must too.</p>');
    await vi.waitFor(() => expect(underlined()).toHaveLength(2));
    const ids = session.shown.map(({ id }) => id);
    const line = host.querySelector('p')?.firstChild;
    if (!(line instanceof Text)) throw new Error('no text');
    line.insertData(0, 'Yes. ');
    await Promise.resolve();
    expect(session.shown.map(({ id }) => id)).toEqual(ids);
    expect(session.shown[0]?.finding.start).toBe(9);
    expect(underlined()).toEqual(['must', 'must']);
    line.insertData(11, '-');
    await Promise.resolve();
    expect(session.shown.map(({ id }) => id)).toEqual(ids.slice(1));
    expect(underlined()).toEqual(['must']);
  });

  test('keeps underlines when a block is divided', async () => {
    const session = start('<p>Hello. You must report.</p>');
    await vi.waitFor(() => expect(underlined()).toHaveLength(1));
    const line = host.querySelector('p')?.firstChild;
    if (!(line instanceof Text)) throw new Error('no text');
    const rest = build('<p></p>');
    rest.append(line.splitText(6));
    host.append(rest);
    await Promise.resolve();
    expect(session.shown).toMatchObject([{ block: 1, finding: { start: 4, end: 8 } }]);
    expect(underlined()).toEqual(['must']);
  });

  test('sends the texts of new blocks alone', async () => {
    start('<p>You must report.</p><p>All is fine here, thank you.</p><p>One.</p>');
    await vi.waitFor(() => expect(reader.requests).toHaveLength(1));
    expect(reader.requests[0]?.blocks).toHaveLength(3);
    await vi.waitFor(() => expect(underlined()).toHaveLength(1));
    host.append(build('<p>New.</p>'));
    await vi.waitFor(() => expect(reader.requests).toHaveLength(2));
    expect(reader.requests[1]?.order).toHaveLength(4);
    // The block before the new one has a new neighbour, and so another key.
    expect(reader.requests[1]?.blocks.map(({ text }) => text)).toEqual(['One.', 'New.']);
  });

  test('sends again what a restarted background has forgotten', async () => {
    start('<p>You must report.</p>');
    await vi.waitFor(() => expect(underlined()).toHaveLength(1));
    reader.restart();
    host.append(build('<p>We must.</p>'));
    await vi.waitFor(() => expect(underlined()).toHaveLength(2));
    expect(reader.requests.at(-1)?.blocks).toHaveLength(2);
  });

  test('does not show a late answer', async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const asked: AnalyzeRequest[] = [];
    const session = start('<p>You must report.</p>', async (request): Promise<AnalyzeReply | null> => {
      asked.push(request);
      if (asked.length === 1) await held;
      return reader.analyze(request);
    });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    host.replaceChildren(build('<p>You may report. Nobody must.</p>'));
    await Promise.resolve();
    const seen: string[][] = [];
    session.onUpdate(
      () => seen.push(session.shown.map(({ finding }) => `${finding.text}@${String(finding.start)}`)),
      page.signal,
    );
    release?.();
    await vi.waitFor(() => expect(underlined()).toEqual(['must']));
    expect(seen.filter((marks) => marks.length > 0).every(([mark]) => mark === 'must@23')).toBe(true);
  });

  test('leaves a composition in peace', async () => {
    const session = start('<p>You must report.</p>');
    await vi.waitFor(() => expect(underlined()).toHaveLength(1));
    host.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    host.append(build('<p>We must.</p>'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(session.texts).toHaveLength(1);
    host.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await vi.waitFor(() => expect(underlined()).toHaveLength(2));
  });

  test('applies a rewording, knows it can be undone, and undoes it', async () => {
    const session = start('<p>You must report. Thank you.</p>');
    await vi.waitFor(() => expect(shown(session)).toEqual(['must']));
    const id = session.shown[0]?.id ?? '';
    expect(await session.apply(id, 'could')).toEqual({ ok: true });
    expect(host.textContent).toBe('You could report. Thank you.');
    expect(session.applied).toMatchObject({ before: 'You must report.', after: 'You could report.' });
    await vi.waitFor(() => expect(underlined()).toEqual([]));
    expect(await session.undo()).toBe('undone');
    expect(host.textContent).toBe('You must report. Thank you.');
    expect(session.applied).toBeNull();
    await vi.waitFor(() => expect(shown(session)).toEqual(['must']));
  });

  test('what is typed after a rewording takes the offer to undo away', async () => {
    const session = start('<p>You must report.</p>');
    await vi.waitFor(() => expect(shown(session)).toEqual(['must']));
    await session.apply(session.shown[0]?.id ?? '', 'may');
    caretAtEnd();
    await userEvent.keyboard('!');
    expect(session.applied).toBeNull();
    expect(await session.undo()).toBe('unchanged');
    expect(host.textContent).toBe('You may report.!');
  });

  test('selects the first field that only the writer can fill', async () => {
    const session = start('<p>We hit the number now.</p>');
    await vi.waitFor(() => expect(session.shown).toHaveLength(1));
    await session.apply(session.shown[0]?.id ?? '', 'learn [the method]');
    expect(String(document.getSelection())).toBe('[the method]');
    await userEvent.keyboard('it');
    expect(host.textContent).toBe('We learn it now.');
  });

  test('does not undo when a script has changed the text since', async () => {
    const field = document.createElement('textarea');
    field.style.width = '300px';
    field.value = 'You must report.';
    host = field;
    document.body.append(host);
    const adapter = findAdapter(field);
    if (!adapter) throw new Error('no adapter');
    const session = new EditorSession(adapter, readerOf({ must: ['may'] }).analyze, page.signal);
    await vi.waitFor(() => expect(shown(session)).toEqual(['must']));
    await session.apply(session.shown[0]?.id ?? '', 'may');
    const undo = vi.spyOn(adapter, 'undo');
    field.value = 'You may report on Monday.';
    expect(await session.undo()).toBe('unchanged');
    expect(undo).not.toHaveBeenCalled();
    expect(field.value).toBe('You may report on Monday.');
  });

  test('asks a background that was stopped in the middle of an answer once more', async () => {
    let stopped = false;
    const session = start('<p>You must report.</p>', async (request) => {
      if (stopped) return reader.analyze(request);
      stopped = true;
      return null;
    });
    await vi.waitFor(() => expect(shown(session)).toEqual(['must']));
  });

  test('says when nobody answers, and not that it is reading', async () => {
    const session = start('<p>You must report to me.</p>', () => Promise.resolve(null));
    await session.whenRead();
    expect(reviewOf(session)).toMatchObject({ kind: 'unread', isReading: false });
  });

  test('tells when the text has been read, and at the end', async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const session = start('<p>You must report.</p>', async (request) => {
      await held;
      return reader.analyze(request);
    });
    expect(session.isReading).toBe(true);
    release?.();
    await session.whenRead();
    expect(shown(session)).toEqual(['must']);
    host.append(build('<p>We must.</p>'));
    await Promise.resolve();
    expect(session.isReading).toBe(true);
    page.abort();
    await session.whenRead();
    expect(session.isReading).toBe(false);
  });

  test('a few words in no known language are no foreign text', async () => {
    const session = start('<p>Lorem ipsum dolor sit.</p>', async (request) => {
      const reply = await reader.analyze(request);
      if (reply.kind !== 'analysis') return reply;
      return { ...reply, blocks: reply.blocks.map((block) => ({ ...block, language: null })) };
    });
    await session.whenRead();
    expect(reviewOf(session).kind).toBe('too-short');
    host.append(build('<p>Consectetur adipiscing elit sed do eiusmod tempor.</p>'));
    await Promise.resolve();
    await session.whenRead();
    expect(reviewOf(session).kind).toBe('other-language');
  });

  test('writes nothing when the words are no longer those that were judged', async () => {
    const session = start('<p>You must report.</p>');
    await vi.waitFor(() => expect(session.shown).toHaveLength(1));
    const id = session.shown[0]?.id ?? '';
    host.replaceChildren(build('<p>Nobody reports.</p>'));
    expect(await session.apply(id, 'may')).toEqual({ ok: false, reason: 'changed' });
    expect(host.textContent).toBe('Nobody reports.');
  });

  test('says when the editor has gone', async () => {
    const session = start('<p>You must report.</p>');
    await vi.waitFor(() => expect(session.shown).toHaveLength(1));
    const id = session.shown[0]?.id ?? '';
    host.remove();
    expect(await session.apply(id, 'may')).toEqual({ ok: false, reason: 'gone' });
  });

  describe('what the writer has set aside', () => {
    test('"Keep as it is" holds for these words, also when the sentence goes on', async () => {
      const session = start('<p>You must report</p><p>We must too.</p>');
      await vi.waitFor(() => expect(session.shown).toHaveLength(2));
      session.keep(session.shown[0]?.id ?? '');
      expect(underlined()).toHaveLength(1);
      const line = host.querySelector('p')?.firstChild;
      if (!(line instanceof Text)) throw new Error('no text');
      line.insertData(0, 'Yes, ');
      await vi.waitFor(() => expect(reader.requests).toHaveLength(2));
      await vi.waitFor(() => expect(session.shown).toMatchObject([{ block: 1 }]));
    });

    test('what was set aside comes back with the words when an undo brings back an emptied text', async () => {
      const session = start('<p>You must report.</p>');
      await vi.waitFor(() => expect(session.shown).toHaveLength(1));
      session.dropRule('test/must');
      host.replaceChildren();
      await Promise.resolve();
      host.append(build('<p>You must report.</p>'));
      await Promise.resolve();
      await session.whenRead();
      expect(session.shown).toEqual([]);
      expect(reviewOf(session).kind).toBe('set-aside');
      host.replaceChildren();
      await Promise.resolve();
      host.append(build('<p>You must tell.</p>'));
      await vi.waitFor(() => expect(underlined()).toEqual(['must']));
    });

    test('"Not in this message" holds for the rule', async () => {
      const session = start('<p>You must report. We must hit the number.</p>');
      await vi.waitFor(() => expect(session.shown).toHaveLength(3));
      session.dropRule('test/must');
      expect(underlined()).toEqual(['hit the number']);
    });

    test('"This is not to people I lead" silences the message, and the next one begins afresh', async () => {
      const session = start('<p>You must report.</p>');
      await vi.waitFor(() => expect(session.shown).toHaveLength(1));
      session.dropMessage();
      expect(session.isSetAside).toBe(true);
      host.append(build('<p>We must.</p>'));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(underlined()).toEqual([]);
      host.replaceChildren();
      await Promise.resolve();
      host.append(build('<p>All must go.</p>'));
      await vi.waitFor(() => expect(underlined()).toEqual(['must']));
    });
  });

  test('leaves no trace', async () => {
    const session = start('<p>You must report.</p>');
    await vi.waitFor(() => expect(underlined()).toHaveLength(1));
    page.abort();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    host.append(build('<p>We must.</p>'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(session.texts).toHaveLength(1);
    expect(CSS.highlights.size).toBe(0);
  });

  test('shows nothing where Tillit has been switched off', async () => {
    const session = start('<p>You must report.</p>', () =>
      Promise.resolve({ kind: 'off', reason: 'site-off' }),
    );
    await vi.waitFor(() => expect(session.reading).toBe('off'));
    expect(underlined()).toEqual([]);
  });
});

function shown(session: EditorSession): string[] {
  return session.shown.map(({ finding }) => finding.text);
}

function underlined(): string[] {
  return [...(CSS.highlights.get(SURE) ?? [])].map(String);
}
