import { describe, expect, test } from 'vitest';
import { PAGE_LIMITS, readPageArguments } from '../../../lib/messages/pageArguments';

const BLOCK = { key: 'k', kind: 'paragraph', text: 'Hej.', before: '', after: '', langHint: null };
const REQUEST = { order: ['k'], blocks: [BLOCK], genre: null, pageLanguage: 'sv', all: false, offers: [] };

describe('what a page may send', () => {
  test('a request comes through as it was sent', () => {
    expect(readPageArguments('analyze', [REQUEST])).toEqual([REQUEST]);
  });

  test('fields that nobody knows are left behind', () => {
    const read = readPageArguments('analyze', [{ ...REQUEST, extra: 1, blocks: [{ ...BLOCK, extra: 1 }] }]);
    expect(read).toEqual([REQUEST]);
  });

  test.each([
    ['activate', 'lacks-editor'],
    ['quiet', { kind: 'siteOff' }],
    ['quiet', { kind: 'snooze', for: 'today' }],
    ['quiet', { kind: 'disableRule', ruleId: 'p/r' }],
  ])('%s %j', (call, argument) => {
    expect(readPageArguments(call, [argument])).toEqual([argument]);
  });
});

describe('what is refused', () => {
  test.each([
    ['no request', []],
    ['two requests', [REQUEST, REQUEST]],
    ['null', [null]],
    ['an order of numbers', [{ ...REQUEST, order: [1] }]],
    ['a key that is too long', [{ ...REQUEST, order: ['k'.repeat(PAGE_LIMITS.key + 1)] }]],
    ['too many blocks', [{ ...REQUEST, order: Array.from({ length: PAGE_LIMITS.blocks + 1 }, () => 'k') }]],
    ['a kind that does not exist', [{ ...REQUEST, blocks: [{ ...BLOCK, kind: 'toString' }] }]],
    ['a text that is no text', [{ ...REQUEST, blocks: [{ ...BLOCK, text: {} }] }]],
    [
      'a text that is too long',
      [{ ...REQUEST, blocks: [{ ...BLOCK, text: 'x'.repeat(PAGE_LIMITS.blockText + 1) }] }],
    ],
    ['texts that are too long together', [{ ...REQUEST, blocks: manyLongBlocks() }]],
    ['a genre that does not exist', [{ ...REQUEST, genre: 'constructor' }]],
    ['a language that is no text', [{ ...REQUEST, pageLanguage: 1 }]],
    ['no word about all', [{ ...REQUEST, all: undefined }]],
  ])('analyze with %s', (_name, args) => {
    expect(readPageArguments('analyze', args)).toBeNull();
  });

  test.each([
    ['activate', []],
    ['activate', [true]],
    ['quiet', [{ kind: 'siteOn' }]],
    ['quiet', [{ kind: 'snooze', for: 'ever' }]],
    ['quiet', [{ kind: 'disableRule', ruleId: 7 }]],
    ['setRule', ['p/r', true]],
    ['listPacks', []],
    ['toString', []],
    ['__proto__', [REQUEST]],
  ])('%s %j', (call, args) => {
    expect(readPageArguments(call, args)).toBeNull();
  });
});

function manyLongBlocks(): unknown[] {
  const count = Math.floor(PAGE_LIMITS.requestText / PAGE_LIMITS.blockText) + 1;
  return Array.from({ length: count }, () => ({ ...BLOCK, text: 'x'.repeat(PAGE_LIMITS.blockText) }));
}
