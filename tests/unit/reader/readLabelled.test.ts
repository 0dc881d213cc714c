import { describe, expect, test } from 'vitest';
import { readJsonLines, readMarked } from '../../../lib/reader/train/readLabelled';

const line = (flags: object[]) =>
  JSON.stringify({ id: 'x-1', genre: 'email', text: 'Hit the target.', flags });

describe('labelled text with its marks in the line', () => {
  test('is read with its phrases, genre and line breaks', () => {
    const [item] = readMarked('# batch\ne!| Hej,⏎{c:gör som jag säger}. Tack.', 'sv-1', 'sv');
    expect(item).toEqual({
      id: 'sv-1:2',
      source: 'sv-1',
      language: 'sv',
      genre: 'email',
      text: 'Hej,\ngör som jag säger. Tack.',
      hard: true,
      flags: [{ start: 5, end: 22, principle: 'command', better: [] }],
    });
  });
  test('says which line it cannot read', () => {
    expect(() => readMarked('e| Fine.\nno genre', 'en-1', 'en')).toThrow('en-1:2');
  });
});

describe('labelled text in JSON lines', () => {
  test('has its phrases found in the text', () => {
    const [item] = readJsonLines(
      line([{ span: 'Hit the target', principle: 'result-only', better: 'See' }]),
      'en-a',
      'en',
    );
    expect(item?.flags).toEqual([{ start: 0, end: 14, principle: 'result-only', better: ['See'] }]);
    expect(item?.hard).toBe(false);
  });
  test('is refused when a phrase does not stand in it, or the principle is unknown', () => {
    expect(() => readJsonLines(line([{ span: 'Miss', principle: 'command' }]), 'en-a', 'en')).toThrow(
      '"Miss" does not stand',
    );
    expect(() => readJsonLines(line([{ span: 'Hit', principle: 'fear' }]), 'en-a', 'en')).toThrow(
      '"fear" is no principle',
    );
  });
});
