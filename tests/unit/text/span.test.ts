import { expect, test } from 'vitest';
import { contains, overlaps } from '../../../lib/text/span';

test('touching spans do not overlap', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
});

test('a span contains itself and what lies inside', () => {
  expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
  expect(contains({ start: 2, end: 6 }, { start: 1, end: 3 })).toBe(false);
});
