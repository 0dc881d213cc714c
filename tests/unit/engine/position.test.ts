import { expect, test } from 'vitest';
import { positionsIn } from '../../../lib/engine/position';

test('lines and columns as people count them, for each kind of line end', () => {
  const at = positionsIn('åå\nb\r\n\rc');
  expect([0, 1, 2, 3, 4, 6, 7, 8, 99].map((offset) => Object.values(at(offset)).join(':'))).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '2:1',
    '2:2',
    '3:1',
    '4:1',
    '4:2',
    '4:2',
  ]);
});
