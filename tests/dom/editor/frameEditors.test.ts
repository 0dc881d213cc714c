import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorCalls } from '../../../entrypoints/editor/editorCalls';
import { FrameEditors } from '../../../entrypoints/editor/frameEditors';
import type { EditorCalls } from '../../../lib/messages';
import { cardTexts } from '../../../lib/texts/card';
import { build } from '../build';
import { readerOf, type Reader } from '../reader';

const FIELD = '<textarea style="width: 400px; height: 60px">You must report.</textarea>';
const EDITOR = '<div contenteditable style="width: 400px">We must too.</div>';

describe('the editors of a frame', () => {
  const placed: Element[] = [];
  let page: AbortController;
  let reader: Reader;
  let editors: FrameEditors;
  let calls: EditorCalls;

  const place = (html: string, into: Element | ShadowRoot = document.body): HTMLElement => {
    const element = build(html);
    into.append(element);
    placed.push(element);
    return element;
  };
  const begin = (): void => {
    reader = readerOf({ must: ['may'], numbers: [] });
    const { analyze } = reader;
    const settings = { texts: cardTexts('en'), openWithAltEnter: true };
    editors = new FrameEditors(settings, { analyze, onQuiet: () => undefined }, page.signal);
    calls = editorCalls(Promise.resolve(editors), () => Promise.resolve());
  };
  const found = async (): Promise<string[]> =>
    (await calls.review()).items.map(
      ({ sentence, markStart, markEnd }) =>
        `${sentence.slice(0, markStart)}[${sentence.slice(markStart, markEnd)}]`,
    );

  beforeEach(() => (page = new AbortController()));
  afterEach(() => {
    page.abort();
    for (const element of placed.splice(0)) element.remove();
  });

  test('sees an editor that had the focus before', async () => {
    place(FIELD).focus();
    begin();
    await vi.waitFor(async () => expect(await found()).toEqual(['You [must]']));
  });

  test('the last one that had the focus is the active one, until it leaves the page', async () => {
    begin();
    const field = place(FIELD);
    const host = place(EDITOR);
    field.focus();
    host.focus();
    await vi.waitFor(async () => expect(await found()).toEqual(['We [must]']));
    field.focus();
    expect(await found()).toEqual(['You [must]']);
    expect(editors.sessions).toHaveLength(2);
    field.remove();
    expect(await calls.review()).toMatchObject({ kind: 'no-editor', items: [] });
    host.focus();
    expect(editors.sessions).toHaveLength(1);
  });

  test('sees the focus move within an open shadow root', async () => {
    const outer = place('<section></section>');
    const root = outer.attachShadow({ mode: 'open' });
    const first = place('<input style="width: 200px">', root);
    const second = place(EDITOR, root);
    first.focus();
    begin();
    second.focus();
    await vi.waitFor(async () => expect(await found()).toEqual(['We [must]']));
  });

  test('a button or a password field is no editor, and does not take the place of one', async () => {
    begin();
    place(FIELD).focus();
    place('<input type="password" style="width: 200px">').focus();
    place('<button>Send</button>').focus();
    await vi.waitFor(async () => expect(await found()).toEqual(['You [must]']));
    expect(editors.sessions).toHaveLength(1);
  });

  test('the popup applies a rewording, and undoes it', async () => {
    begin();
    const field = build(FIELD);
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
    document.body.append(field);
    placed.push(field);
    field.focus();
    await vi.waitFor(async () => expect(await found()).toHaveLength(1));
    const [item] = (await calls.review()).items;
    const reply = await calls.apply(item?.id ?? '', 'may');
    expect(reply).toMatchObject({
      ok: true,
      state: { undoable: { before: 'You must report.', after: 'You may report.' } },
    });
    expect(field.value).toBe('You may report.');
    expect(await calls.undo()).toMatchObject({ result: 'undone', state: { undoable: null } });
    expect(field.value).toBe('You must report.');
  });

  test('the popup goes to the place, keeps a wording, and hears when there is nothing to do', async () => {
    begin();
    expect(await calls.openCard()).toBe(false);
    expect(await calls.apply('f1', 'may')).toMatchObject({ ok: false, reason: 'gone' });
    const host = place(EDITOR);
    host.focus();
    await vi.waitFor(async () => expect(await found()).toHaveLength(1));
    const id = (await calls.review()).items[0]?.id ?? '';
    await calls.goTo(id);
    expect(document.getSelection()?.focusOffset).toBe(7);
    expect((await calls.keep(id)).kind).toBe('set-aside');
    expect(await calls.openCard()).toBe(false);
  });

  test('a refresh reads everything anew', async () => {
    begin();
    place(FIELD).focus();
    await vi.waitFor(async () => expect(await found()).toHaveLength(1));
    await calls.refresh();
    await vi.waitFor(() => expect(reader.requests).toHaveLength(2));
    expect(reader.requests[1]?.blocks).toHaveLength(1);
  });

  test('says what it is about when nothing is shown', async () => {
    begin();
    const field = place('<textarea style="width: 400px; height: 60px"></textarea>');
    field.focus();
    await vi.waitFor(async () => expect((await calls.review()).kind).toBe('too-short'));
    await userEvent.keyboard('All is well today');
    await vi.waitFor(async () => expect((await calls.review()).kind).toBe('nothing-seen'));
  });

  test('a field whose letters are hidden now is let go', async () => {
    begin();
    const field = build('<input style="width: 200px" value="You must report.">');
    document.body.append(field);
    placed.push(field);
    field.focus();
    await vi.waitFor(async () => expect(await found()).toHaveLength(1));
    field.setAttribute('type', 'password');
    field.blur();
    field.focus();
    expect((await calls.review()).kind).toBe('no-editor');
    expect(CSS.highlights.size).toBe(0);
  });

  test('whoever asks before the editors are there waits for them', async () => {
    place(FIELD).focus();
    const { analyze } = readerOf({ must: ['may'] });
    let ready: ((editors: FrameEditors) => void) | undefined;
    const begun = new Promise<FrameEditors>((resolve) => (ready = resolve));
    const answer = editorCalls(begun, () => Promise.resolve()).reviewWhenRead();
    const settings = { texts: cardTexts('en'), openWithAltEnter: true };
    ready?.(new FrameEditors(settings, { analyze, onQuiet: () => undefined }, page.signal));
    expect(await answer).toMatchObject({ kind: 'findings', isReading: false });
  });

  test('settings that are chosen anew hold at once', async () => {
    begin();
    place(FIELD).focus();
    await vi.waitFor(async () => expect(await found()).toHaveLength(1));
    editors.renew({ texts: cardTexts('sv'), openWithAltEnter: false });
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(editors.active?.card.isOpen).toBe(false);
    editors.openCard();
    expect(editors.active?.card.root?.textContent).toContain(cardTexts('sv').cardKeep);
  });

  test('Alt+Enter is the page’s own where there is nothing to open', async () => {
    begin();
    const seen: string[] = [];
    const field = place('<textarea style="width: 400px; height: 60px">All is well.</textarea>');
    field.addEventListener('keydown', ({ key }) => seen.push(key), { signal: page.signal });
    field.focus();
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(seen).toEqual(['Alt', 'Enter']);
  });

  test('leaves no trace', async () => {
    begin();
    place(FIELD).focus();
    await vi.waitFor(() => expect(CSS.highlights.size).toBe(1));
    await calls.openCard();
    page.abort();
    expect(CSS.highlights.size).toBe(0);
    expect(document.querySelector('tillit-card')).toBeNull();
    expect(document.adoptedStyleSheets).toEqual([]);
    placed.at(-1)?.remove();
    const next = place(EDITOR);
    next.focus();
    expect(editors.sessions.every(({ signal }) => signal.aborted)).toBe(true);
  });
});
