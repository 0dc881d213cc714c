import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Edit, EditorAdapter } from '../../lib/editors/adapter';
import { findAdapter } from '../../lib/editors/findAdapter';
import { Highlighter } from '../../lib/highlight/highlighter';
import { marked, placeOfWords, withCaret } from './marked';

/** An editor on the page, with some text in it. */
export type MountedEditor = {
  /** The element that a person would focus. */
  readonly element: HTMLElement;
  /** Puts the caret at an offset of the first block, as a person would with the mouse. */
  setCaret(offset: number): void;
  /** Where the words stand on the screen by the test's own reckoning; null where it has none. */
  rectOf(words: string): DOMRect | null;
  /** What the editor itself says its text is; null where it has no say of its own. */
  modelText(): string | null;
  /** The editor's inside as a string, for comparison before and after. */
  html(): string;
  unmount(): void;
};

export type Mount = (text: string) => Promise<MountedEditor> | MountedEditor;

/** What is asked of every kind of editor: the right words at the right place, and never a damaged word. */
export function describeAdapter(name: string, mount: Mount): void {
  describe(name, () => {
    let editor: MountedEditor;
    let adapter: EditorAdapter;
    const set = async (text: string): Promise<void> => {
      editor = await mount(text);
      const found = findAdapter(editor.element);
      if (!found) throw new Error('no adapter');
      adapter = found;
    };
    const texts = (): string[] => adapter.readBlocks().map(({ text }) => text);
    const editOf = (source: string, replacement: string): Edit => {
      const { words } = marked(source);
      const all = texts();
      const place = placeOfWords(all, words);
      return { place, expected: words, blockText: all[place.block] ?? '', replacement };
    };
    /** The text with a space that stands at its end. */
    const whole = (): string => (editor.modelText() ?? texts()[0] ?? '').replaceAll('\u00A0', ' ');
    /** Typing is undone word by word, or letter by letter where a framework sets the value at each letter. */
    const undoTyping = async (until: string): Promise<void> => {
      for (let step = 0; step < 12 && whole() !== until; step += 1) {
        // oxlint-disable-next-line no-await-in-loop -- each step is looked at before the next.
        await press('{Control>}z{/Control}');
      }
      expect(whole()).toBe(until);
    };
    const caretText = (): string => withCaret(texts()[0] ?? '', adapter.caret()?.offset);

    afterEach(() => editor.unmount());

    test('reads its text', async () => {
      await set('You must hit your numbers.');
      expect(texts()).toEqual(['You must hit your numbers.']);
    });

    test('has the words where they are seen', async () => {
      await set('You must hit your numbers.');
      const [rect, ...more] = adapter.rectsOf(placeOfWords(texts(), 'hit your numbers'));
      const seen = editor.rectOf('hit your numbers');
      expect(more).toEqual([]);
      if (!rect || !seen) throw new Error('no rectangle');
      for (const side of ['left', 'right', 'top', 'bottom'] as const)
        expect(Math.abs(rect[side] - seen[side]), side).toBeLessThanOrEqual(2);
    });

    test('is not changed by looking', async () => {
      await set('You must hit your numbers.');
      const before = editor.html();
      const signal = new AbortController();
      const highlighter = new Highlighter(adapter, signal.signal);
      highlighter.show([{ id: 'a', place: placeOfWords(texts(), 'must hit'), kind: 'sure' }]);
      expect(editor.html()).toBe(before);
      signal.abort();
      expect(editor.html()).toBe(before);
    });

    describe('an edit', () => {
      const source = 'I [need you to] report.|';
      beforeEach(async () => {
        await set(marked(source).text);
        editor.setCaret(marked(source).caret ?? 0);
      });

      test('writes the words, keeps the caret, and the model agrees', async () => {
        expect(await adapter.replace(editOf(source, 'would like you to'))).toEqual({ ok: true });
        expect(caretText()).toBe('I would like you to report.|');
        expect(editor.modelText() ?? texts()[0]).toBe('I would like you to report.');
      });

      test('is one step of undo and of redo', async () => {
        const before = texts();
        await adapter.replace(editOf(source, 'would like you to'));
        const after = texts();
        await press('{Control>}z{/Control}');
        expect(texts()).toEqual(before);
        await press('{Control>}y{/Control}');
        expect(texts()).toEqual(after);
      });

      test('is undone by the adapter, which knows when it was not', async () => {
        const before = texts();
        await adapter.replace(editOf(source, 'would like you to'));
        const after = texts();
        expect(await adapter.undo(['something else'])).toBe('unchanged');
        expect(texts()).toEqual(after);
        expect(await adapter.undo(before)).toBe('undone');
        expect(texts()).toEqual(before);
      });

      test('stands apart from what is typed before and after it', async () => {
        await press(' Now');
        const before = texts();
        await adapter.replace(editOf(source, 'would like you to'));
        await press(' and then');
        expect(texts()[0]).toBe('I would like you to report. Now and then');
        await undoTyping('I would like you to report. Now');
        await press('{Control>}z{/Control}');
        expect(texts()).toEqual(before);
      });

      test('stands apart from typing also where the caret is at its end', async () => {
        const atEnd = 'I need you to [report.|]';
        await adapter.replace(editOf(atEnd, 'tell us.'));
        await press(' Now');
        expect(texts()[0]).toBe('I need you to tell us. Now');
        await undoTyping('I need you to tell us.');
      });

      test('leaves a changed text alone', async () => {
        const edit = editOf(source, 'would like you to');
        await press(' Now');
        const before = editor.html();
        expect(await adapter.replace(edit)).toEqual({ ok: false, reason: 'changed' });
        expect(editor.html()).toBe(before);
      });

      test('says when the editor has gone', async () => {
        const edit = editOf(source, 'would like you to');
        editor.element.remove();
        expect(await adapter.replace(edit)).toEqual({ ok: false, reason: 'gone' });
      });

      test('a removal leaves nothing behind', async () => {
        expect(await adapter.replace(editOf('I [need you to ]report.', ''))).toEqual({ ok: true });
        expect(caretText()).toBe('I report.|');
      });

      test('a second one follows the first', async () => {
        await adapter.replace(editOf(source, 'would like you to'));
        expect(await adapter.replace(editOf('I would like you to [report].', 'tell us'))).toEqual({
          ok: true,
        });
        expect(texts()).toEqual(['I would like you to tell us.']);
      });
    });

    test('the caret before the words stays, the caret in them goes to the end of what is new', async () => {
      const before = 'I| [need you to] report.';
      await set(marked(before).text);
      editor.setCaret(marked(before).caret ?? 0);
      await adapter.replace(editOf(before, 'would like you to'));
      expect(caretText()).toBe('I| would like you to report.');
      const inside = 'I would [like| you] to report.';
      editor.setCaret(marked(inside).caret ?? 0);
      await adapter.replace(editOf(inside, 'ask all of you'));
      expect(caretText()).toBe('I would ask all of| you to report.');
    });

    test('tells of typing', async () => {
      await set('You must');
      const signal = new AbortController();
      let told = 0;
      adapter.onChange(() => (told += 1), signal.signal);
      editor.setCaret(8);
      await press('!');
      expect(told).toBeGreaterThan(0);
      signal.abort();
      const until = told;
      await press('!');
      expect(told).toBe(until);
    });
  });
}

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}
