import { expect, test } from 'vitest';
import { analyzeDocument } from '../../../lib/coach/analyzeDocument';
import { keyBlocks } from '../../../lib/text/keyedBlocks';
import { blocksOfText } from '../../../lib/text/plainText';
import { BOTH } from './bothEyes';

const TEXT = 'Hi team!\n\nNo excuses this time.\n\nYou must hit your numbers by Friday, or else.\n';

function analysed(offers?: ReadonlySet<string>) {
  const blocks = keyBlocks(blocksOfText(TEXT));
  const doc = { blocks, genre: null, pageLanguage: null, sensitivity: 'thorough', all: true } as const;
  return analyzeDocument(offers ? { ...doc, offers } : doc, BOTH).blocks;
}

test('suggestions are made for the blocks that are asked about; what is seen is the same', () => {
  const all = analysed();
  const keys = all.filter(({ findings }) => findings.length > 0).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(1);
  const some = analysed(new Set(keys.slice(0, 1)));
  expect(some.map(({ key, offered }) => offered || !keys.includes(key))).toEqual(
    some.map(({ key }) => key === keys[0] || !keys.includes(key)),
  );
  for (const [index, block] of some.entries()) {
    const full = all[index]?.findings ?? [];
    const wanted = block.key === keys[0] ? full : full.map((one) => ({ ...one, suggestions: [] }));
    expect(block.findings).toEqual(wanted);
  }
});

test('the same message gets the same offers', () => {
  expect(analysed()).toEqual(analysed());
  expect(
    analysed().flatMap(({ findings }) => findings.flatMap(({ suggestions }) => suggestions)),
  ).not.toEqual([]);
});
