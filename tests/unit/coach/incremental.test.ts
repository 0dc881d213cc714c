import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeDocument } from '../../../lib/coach/analyzeDocument';
import { BlockCache } from '../../../lib/coach/blockCache';
import { readMarked } from '../../../lib/reader/train/readLabelled';
import { keyBlocks } from '../../../lib/text/keyedBlocks';
import { blocksOfText } from '../../../lib/text/plainText';
import { BOTH } from './bothEyes';

const FILES = [
  ['en-1', 'en'],
  ['sv-1', 'sv'],
] as const;
const TEXTS = FILES.flatMap(([name, language]) =>
  readMarked(readFileSync(`lib/reader/corpus/own/${name}.txt`, 'utf8'), name, language).slice(0, 150),
).map(({ text }) => text);

/** All that is seen in a document: findings, reflections, what builds trust. */
function seenIn(paragraphs: readonly string[], cache?: BlockCache) {
  const blocks = keyBlocks(blocksOfText(paragraphs.join('\n\n')));
  const document = { blocks, genre: null, pageLanguage: null, sensitivity: 'thorough', all: true } as const;
  return analyzeDocument(document, BOTH, cache);
}

test('a text is read alike, however it was edited into place', () => {
  const paragraph = fc.constantFrom(...TEXTS);
  const edit = fc.record({
    at: fc.nat(6),
    text: paragraph,
    cut: fc.nat(40),
    kind: fc.constantFrom('put', 'drop', 'cut'),
  });
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.array(edit, { maxLength: 5 }),
      (start, edits) => {
        const cache = new BlockCache();
        const texts = [...start];
        for (const { at, text, cut, kind } of edits) {
          const place = at % texts.length;
          if (kind === 'put') texts.splice(place, 0, text);
          else if (kind === 'drop' && texts.length > 1) texts.splice(place, 1);
          else texts[place] = (texts[place] ?? '').slice(cut) || text;
          seenIn(texts, cache);
        }
        expect(seenIn(texts, cache)).toEqual(seenIn(texts));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
