import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { findAdapter } from '../../../lib/editors/findAdapter';
import { describeAdapter, type MountedEditor } from '../describeAdapter';

const STYLE = { width: 420, font: '16px/20px monospace', padding: 6, border: '2px solid', margin: 30 };

type Shown = {
  readonly field: HTMLTextAreaElement;
  readonly state: () => string;
  readonly unmount: () => void;
};

/** A textarea whose value is React's: what React does not take is put back. `takes` says what it does with a change. */
function show(text: string, takes: (next: string, before: string) => string): Shown {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  let state = text;
  function Controlled() {
    const [value, setValue] = useState(text);
    state = value;
    return (
      <textarea style={STYLE} value={value} onChange={({ target }) => setValue(takes(target.value, value))} />
    );
  }
  flushSync(() => root.render(<Controlled />));
  const field = place.querySelector('textarea');
  if (!field) throw new Error('no field');
  const unmount = (): void => {
    // React takes away what it has put there, also when the test has done so already.
    if (!field.isConnected) place.append(field);
    root.unmount();
    place.remove();
  };
  return { field, state: () => state, unmount };
}

describeAdapter('a textarea that React controls', (text): MountedEditor => {
  const { field, state, unmount } = show(text, (next) => next);
  return {
    element: field,
    setCaret: (offset) => {
      field.focus();
      field.setSelectionRange(offset, offset);
    },
    rectOf: (words) => {
      const box = field.getBoundingClientRect();
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = '16px monospace';
      const wide = context.measureText('m').width;
      return new DOMRect(
        box.left + 8 + field.value.indexOf(words) * wide,
        box.top + 9,
        words.length * wide,
        18,
      );
    },
    modelText: state,
    html: () => field.value,
    unmount,
  };
});

test('a field that React does not let change has refused, and the caret is where it was', async () => {
  const { field, state, unmount } = show('You must report.', (_next, before) => before);
  field.focus();
  field.setSelectionRange(5, 5);
  const adapter = findAdapter(field);
  adapter?.readBlocks();
  const place = { block: 0, span: { start: 4, end: 8 } };
  const edit = { place, expected: 'must', blockText: 'You must report.', replacement: 'may' };
  expect(await adapter?.replace(edit)).toEqual({ ok: false, reason: 'refused' });
  expect(state()).toBe('You must report.');
  expect(field.value).toBe('You must report.');
  expect(field.selectionStart).toBe(5);
  unmount();
});
