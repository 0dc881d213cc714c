import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, remapSpan } from '../../../lib/text/remap';

const move = (before: string, after: string, words: string): string | null => {
  const start = before.indexOf(words);
  const span = remapSpan({ start, end: start + words.length }, editBetween(before, after));
  return span && after.slice(span.start, span.end);
};

describe('a span', () => {
  test.each([
    ['you must hit it', 'So you must hit it', 'before'],
    ['you must hit it', 'you must hit it now', 'after'],
    ['you must hit it', 'you  must hit it', 'just before'],
    ['you must hit it', 'you must hit, it', 'just after'],
    ['you must hit it', 'must hit it', 'removed before'],
  ])('%s → %s (%s) keeps its words', (before, after) =>
    expect(move(before, after, 'must hit')).toBe('must hit'),
  );

  test.each([
    ['you must hit it', 'you must not hit it'],
    ['you must hit it', 'you mst hit it'],
    ['you must hit it', 'you it'],
    ['you must hit it', ''],
  ])('%s → %s goes', (before, after) => expect(move(before, after, 'must hit')).toBeNull());
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'å', '😀') });

test('one edit rebuilds the text', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, removed, inserted } = editBetween(before, after);
      const rebuilt =
        before.slice(0, start) + after.slice(start, start + inserted) + before.slice(start + removed);
      expect(rebuilt).toBe(after);
    }),
  );
});

test('a span that lives on holds the same words; one untouched by the typing lives on', () => {
  fc.assert(
    fc.property(text, text, text, text, text, (head, words, tail, removed, inserted) => {
      const before = head + words + tail + removed;
      const after = head + words + tail + inserted;
      const span = { start: head.length, end: head.length + words.length };
      expect(remapSpan(span, editBetween(before, after))).not.toBeNull();
      const back = remapSpan(span, editBetween(before, inserted + before));
      const shifted = inserted + before;
      if (back) expect(shifted.slice(back.start, back.end)).toBe(words);
    }),
  );
});

test('two edits one after the other move a span as their texts do', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), fc.nat(20), fc.nat(20), (texts, a, b) => {
      const first = texts[0] ?? '';
      const start = Math.min(a, first.length);
      const words = first.slice(start, start + b);
      let span: { start: number; end: number } | null = { start, end: start + words.length };
      for (let i = 1; i < texts.length && span; i++) {
        span = remapSpan(span, editBetween(texts[i - 1] ?? '', texts[i] ?? ''));
        if (span) expect((texts[i] ?? '').slice(span.start, span.end)).toBe(words);
      }
    }),
  );
});
