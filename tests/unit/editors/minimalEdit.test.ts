import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { minimalEdit } from '../../../lib/editors/minimalEdit';
import { moveOffset } from '../../../lib/editors/moveOffset';

/** The old text with what is written over in brackets, an arrow, and what is written. */
function shown(from: string, to: string): string {
  const { span, text } = minimalEdit(from, to);
  return `${from.slice(0, span.start)}[${from.slice(span.start, span.end)}>${text}]${from.slice(span.end)}`;
}

describe('the smallest edit', () => {
  test.each([
    ['You must hit it.', 'You may hit it.', 'You [must>may] hit it.'],
    ['must hit', 'may reach', '[must hit>may reach]'],
    ['need you to', 'would like you to', '[need>would like] you to'],
    ['really must', 'must', '[really >]must'],
    ['must', 'must, please', 'must[>, please]'],
    ['the goal', 'the goals', 'the [goal>goals]'],
    ['same', 'same', 'same[>]'],
    ['mål', 'mätetal', '[mål>mätetal]'],
    ['yes 😀', 'yes 😁', 'yes [😀>😁]'],
  ])('%s → %s', (from, to, expected) => {
    expect(shown(from, to)).toBe(expected);
  });

  const text = fc
    .array(fc.constantFrom('you', 'must', 'hit', 'ä', ' ', ', ', '.', '😀'), { maxLength: 12 })
    .map((parts) => parts.join(''));

  test('makes the one text of the other', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const { span, text: words } = minimalEdit(from, to);
        expect(from.slice(0, span.start) + words + from.slice(span.end)).toBe(to);
      }),
    );
  });

  test('moves an offset outside it with the text around it', () => {
    fc.assert(
      fc.property(text, text, fc.nat(60), (from, to, at) => {
        const edit = minimalEdit(from, to);
        const offset = Math.min(at, from.length);
        const moved = moveOffset(offset, edit);
        if (offset <= edit.span.start && offset < edit.span.end)
          expect(to.slice(0, moved)).toBe(from.slice(0, offset));
        if (offset >= edit.span.end) expect(to.slice(moved)).toBe(from.slice(offset));
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(to.length);
      }),
    );
  });
});
