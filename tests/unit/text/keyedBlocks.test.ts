import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../lib/text/block';
import { hash } from '../../../lib/text/hash';
import { keyBlocks } from '../../../lib/text/keyedBlocks';

const block = (text: string, kind: BlockKind = 'paragraph'): Block => ({
  kind,
  text,
  start: 0,
  langHint: null,
});
const keys = (blocks: Block[]): string[] => keyBlocks(blocks).map((keyed) => keyed.key);

test('each judged block sees the sentence next to it, over what is not judged', () => {
  const keyed = keyBlocks([block('Ett. Två!'), block('citat', 'quote'), block('Tre? Fyra.'), block('Fem')]);
  expect(keyed.map(({ before, after }) => [before, after])).toEqual([
    ['', 'Tre?'],
    ['', ''],
    ['Två!', 'Fem'],
    ['Fyra.', ''],
  ]);
});

test('neighbours are cut to 300 characters', () => {
  const long = 'ord '.repeat(200);
  const [first, second] = keyBlocks([block(long), block(long)]);
  expect(first?.after.length).toBeLessThanOrEqual(300);
  expect(second?.before.length).toBeLessThanOrEqual(300);
});

test('the key follows words, kind and surroundings, not the place in the document', () => {
  const [alone] = keys([block('Mål')]);
  expect(keys([{ ...block('Mål'), start: 7 }])).toEqual([alone]);
  expect(keys([block('Hej.'), block('Mål')])[1]).not.toBe(alone);
  expect(keys([block('Mål', 'heading')])[0]).not.toBe(alone);
  expect(keys([block('Mål.')])[0]).not.toBe(alone);
});

test('a hundred thousand texts have as many hashes', () => {
  const hashes = new Set<string>();
  for (let i = 0; i < 100_000; i++) hashes.add(hash(`Vi måste nå ${i}`));
  expect(hashes.size).toBe(100_000);
  expect(hash('')).toMatch(/^[0-9a-z]{14}$/u);
});
