import { afterEach, describe, expect, test } from 'vitest';
import type { EditResult } from '../../../lib/editors/adapter';
import { findAdapter } from '../../../lib/editors/findAdapter';
import type { TextField } from '../../../lib/editors/fieldEdit';
import { mirrorRects } from '../../../lib/editors/fieldMirror';
import { describeAdapter, type MountedEditor } from '../describeAdapter';
import { placeOfWords } from '../marked';

const STYLE = 'width: 420px; font: 16px/20px monospace; padding: 6px; border: 2px solid; margin: 30px;';

function mountField(name: 'textarea' | 'input') {
  return (text: string): MountedEditor => {
    const field = document.createElement(name);
    field.style.cssText = STYLE;
    document.body.append(field);
    field.value = text;
    return {
      element: field,
      setCaret: (offset) => {
        field.focus();
        field.setSelectionRange(offset, offset);
      },
      rectOf: (words) => seen(field, words),
      modelText: () => field.value,
      html: () => `${new XMLSerializer().serializeToString(field)}${field.value}`,
      unmount: () => field.remove(),
    };
  };
}

/** A monospaced line: every letter is as wide as the next. The line is 20 px high, its letters about 18. */
function seen(field: TextField, words: string): DOMRect {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = '16px monospace';
  const wide = context.measureText('m').width;
  const box = field.getBoundingClientRect();
  const start = field.value.indexOf(words);
  return new DOMRect(box.left + 8 + start * wide, box.top + 9, words.length * wide, 18);
}

describeAdapter('textarea', mountField('textarea'));
describeAdapter('input', mountField('input'));

describe('a field', () => {
  const mounted: HTMLElement[] = [];
  const mount = <Name extends 'textarea' | 'input'>(
    name: Name,
    text: string,
  ): HTMLElementTagNameMap[Name] => {
    const field = document.createElement(name);
    field.style.cssText = STYLE;
    document.body.append(field);
    mounted.push(field);
    field.value = text;
    return field;
  };
  afterEach(() => {
    for (const element of mounted.splice(0)) element.remove();
  });

  test('is divided as plain text is', () => {
    const field = mount('textarea', 'Hi,\n\nYou must\nreport.\n\n- one\n- two');
    const blocks = findAdapter(field)?.readBlocks() ?? [];
    expect(blocks.map(({ text }) => text)).toEqual(['Hi,', 'You must\nreport.', 'one', 'two']);
  });

  test('that puts its own value back has refused, and nothing is lost', async () => {
    const field = mount('textarea', 'You must report.');
    field.addEventListener('input', () => (field.value = 'You must report.'));
    field.setSelectionRange(4, 4);
    expect(await replaceIn(field, 'must', 'may')).toEqual({ ok: false, reason: 'refused' });
    expect(field.value).toBe('You must report.');
    expect(field.selectionStart).toBe(4);
  });

  test('that puts its own value back later has refused too', async () => {
    const field = mount('textarea', 'You must report.');
    field.addEventListener(
      'input',
      () => void Promise.resolve().then(() => (field.value = 'You must report.')),
    );
    expect(await replaceIn(field, 'must', 'may')).toEqual({ ok: false, reason: 'refused' });
    expect(field.value).toBe('You must report.');
  });

  test('that makes something else of the edit and cannot be brought back says so', async () => {
    const field = mount('textarea', 'You must report.');
    field.addEventListener('input', () => (field.value = field.value.toUpperCase()));
    expect(await replaceIn(field, 'must', 'may')).toEqual({ ok: false, reason: 'altered' });
  });

  test('that changes as it gets the focus is left alone', async () => {
    const field = mount('textarea', 'You must report.');
    field.addEventListener('focus', () => (field.value = 'Nobody must report.'));
    expect(await replaceIn(field, 'must', 'may')).toEqual({ ok: false, reason: 'changed' });
    expect(field.value).toBe('Nobody must report.');
  });

  test('whose undo goes another way and cannot be taken back says so', async () => {
    const field = mount('textarea', 'You must report.');
    await replaceIn(field, 'must', 'may');
    field.addEventListener('input', () => (field.value = 'All else.'));
    expect(await findAdapter(field)?.undo(['You must report.'])).toBe('changed');
  });

  test('that has no room is left as it was', async () => {
    const field = mount('input', 'You must report.');
    field.maxLength = 18;
    expect(await replaceIn(field, 'must', 'could perhaps')).toEqual({ ok: false, reason: 'refused' });
    expect(field.value).toBe('You must report.');
  });

  test('that is read-only is not written to', async () => {
    const field = mount('textarea', 'You must report.');
    const adapter = findAdapter(field);
    field.readOnly = true;
    const place = placeOfWords(adapter?.readBlocks().map(({ text }) => text) ?? [], 'must');
    const edit = { place, expected: 'must', blockText: field.value, replacement: 'may' };
    expect(await adapter?.replace(edit)).toEqual({ ok: false, reason: 'refused' });
  });

  test('tells when a script sets its value', async () => {
    const field = mount('textarea', 'You must report.');
    field.focus();
    const signal = new AbortController();
    const told = new Promise<void>((resolve) => findAdapter(field)?.onChange(resolve, signal.signal));
    field.value = 'All new.';
    await told;
    signal.abort();
  });

  test('selects the words to be filled in, and shows them', () => {
    const field = mount('textarea', `${'One line.\n'.repeat(40)}\nTell us [the method] now.`);
    field.style.height = '80px';
    const adapter = findAdapter(field);
    const texts = adapter?.readBlocks().map(({ text }) => text) ?? [];
    adapter?.select(placeOfWords(texts, '[the method]'));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('[the method]');
    expect(adapter?.rectsOf(placeOfWords(texts, '[the method]'))).toHaveLength(1);
    expect(adapter?.rectsOf({ block: 0, span: { start: 0, end: 3 } })).toEqual([]);
  });

  test.each(['textarea', 'input'] as const)('has the same rectangles from a mirror: %s', (name) => {
    const field = mount(
      name,
      'You must hit your numbers every day of the week, come what may and rain or shine.',
    );
    const adapter = findAdapter(field);
    const texts = adapter?.readBlocks().map(({ text }) => text) ?? [];
    const place = placeOfWords(texts, name === 'input' ? 'hit your' : 'week, come');
    const own = adapter?.rectsOf(place) ?? [];
    const mirrored = mirrorRects(field, place.span);
    expect(mirrored).toHaveLength(own.length);
    for (const [index, rect] of own.entries()) {
      expect(Math.abs(rect.left - (mirrored[index]?.left ?? 0))).toBeLessThanOrEqual(2);
      expect(Math.abs(rect.bottom - (mirrored[index]?.bottom ?? 0))).toBeLessThanOrEqual(2);
    }
  });
});

async function replaceIn(field: TextField, words: string, replacement: string): Promise<EditResult> {
  const adapter = findAdapter(field);
  if (!adapter) throw new Error('no adapter');
  const texts = adapter.readBlocks().map(({ text }) => text);
  const place = placeOfWords(texts, words);
  return adapter.replace({ place, expected: words, blockText: texts[place.block] ?? '', replacement });
}
