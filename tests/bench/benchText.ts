import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/engine/principle';
import { readingOf } from '../../lib/languages/reading';
import { blocksOfText } from '../../lib/text/plainText';
import type { KeyedBlock } from '../../lib/text/keyedBlock';
import { keyBlocks } from '../../lib/text/keyedBlocks';
import { seededBelow } from './random';

/** A long text in one language, as a tool that takes text reads it and as Tillit's background gets it. */
export type BenchDocument = {
  readonly language: Language;
  readonly text: string;
  readonly blocks: readonly KeyedBlock[];
  readonly words: number;
  readonly sentences: number;
};

const WORDS = 10_000;
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** Two documents of a language that have no text in common: one to warm up on, one to measure. */
export function benchDocuments(
  all: readonly string[],
  language: Language,
): { warmUp: BenchDocument; measured: BenchDocument } {
  const texts = shuffled(all);
  const warmUp = take(texts, 0);
  const measured = take(texts, warmUp.next);
  return { warmUp: documentOf(warmUp.texts, language), measured: documentOf(measured.texts, language) };
}

/** The part of the corpus that is developed on: one text a line. */
export function developTexts(root: string, language: Language): string[] {
  const folder = join(root, 'lib', 'reader', 'corpus', 'develop');
  const files = readdirSync(folder).filter(
    (name) => name.startsWith(`${language}-`) && name.endsWith('.jsonl'),
  );
  return files.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
      const { text }: { text: string } = JSON.parse(line);
      return text;
    });
  });
}

/** Neighbours in the corpus are variations of each other: apart from them, a text is met once. */
function shuffled(texts: readonly string[]): readonly string[] {
  const below = seededBelow(42);
  const order = texts.map((text) => ({ text, at: below(1_000_000_000) }));
  return order.sort((a, b) => a.at - b.at).map(({ text }) => text);
}

function take(
  texts: readonly string[],
  from: number,
): { readonly texts: readonly string[]; readonly next: number } {
  let words = 0;
  let next = from;
  while (words < WORDS && next < texts.length) {
    words += countWords(texts[next] ?? '');
    next += 1;
  }
  return { texts: texts.slice(from, next), next };
}

function documentOf(texts: readonly string[], language: Language): BenchDocument {
  const text = texts.join('\n\n');
  const blocks = keyBlocks(blocksOfText(text)).map((block) => ({ ...block, langHint: language }));
  const sentences = blocks.reduce((sum, block) => sum + readingOf(block.text, language).sentences.length, 0);
  return { language, text, blocks, words: countWords(text), sentences };
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
