import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { placeCard, type Box } from '../../../lib/session/cardPlace';

const viewport = { width: 1000, height: 800 };
const line = (top: number, left = 100, right = 200): Box => ({ left, right, top, bottom: top + 20 });

describe('where the card goes', () => {
  test.each([
    ['below the words', { words: [line(100)], writing: null }, { left: 100, top: 128 }],
    [
      'above them when there is no room below',
      { words: [line(700)], writing: null },
      { left: 100, top: 392 },
    ],
    [
      'above them when the next line is being written',
      { words: [line(400)], writing: line(425, 50, 600) },
      { left: 100, top: 92 },
    ],
    [
      'into the view at the right edge',
      { words: [line(100, 900, 980)], writing: null },
      { left: 692, top: 128 },
    ],
    [
      'beside the editor when neither has room',
      { words: [line(300)], writing: line(330, 50, 600) },
      { left: 608, top: 300 },
    ],
  ])('%s', (_name, around, expected) => {
    const height = around.words[0]?.top === 300 ? 460 : 300;
    expect(placeCard(300, height, { viewport, ...around })).toMatchObject(expected);
  });

  test('covers neither the words nor the line that is being written, and stays in the view', () => {
    const top = fc.integer({ min: 20, max: 760 });
    fc.assert(
      fc.property(top, top, fc.integer({ min: 60, max: 700 }), (words, writing, height) => {
        const around = { viewport, words: [line(words)], writing: line(writing, 50, 900) };
        const place = placeCard(300, height, around);
        const card = {
          left: place.left,
          right: place.left + 300,
          top: place.top,
          bottom: place.top + place.room,
        };
        expect(card.bottom).toBeLessThanOrEqual(viewport.height);
        expect(card.top).toBeGreaterThanOrEqual(-1);
        for (const box of [...around.words, around.writing])
          expect(
            card.top >= box.bottom ||
              card.bottom <= box.top ||
              card.left >= box.right ||
              card.right <= box.left,
          ).toBe(true);
      }),
    );
  });
});
