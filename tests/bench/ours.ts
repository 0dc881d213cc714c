import { analyzeDocument } from '../../lib/coach/analyzeDocument';
import type { BlockCache } from '../../lib/coach/blockCache';
import type { DocumentAnalysis, KeyedBlock } from '../../lib/coach/document';
import type { Judges, Readers } from '../../lib/coach/judges';
import { compileRules } from '../../lib/engine/compile';
import { unpackRules } from '../../lib/engine/packedRules';
import type { Language } from '../../lib/engine/principle';
import type { RuleSet } from '../../lib/engine/rule';
import { readingOf } from '../../lib/languages/reading';
import { decodeModel } from '../../lib/reader/modelFile';
import type { BenchDocument } from './benchText';
import type { Contestant } from './contestant';
import type { Files } from './files';

/** What of Tillit reads: its rules always. */
export type Eyes = { readonly reader: boolean; readonly madeUp: readonly RuleSet[] };

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Packs and models of both languages, from the built files to ready. */
export async function loadJudges(files: Files, { reader, madeUp }: Eyes): Promise<Judges> {
  const made = await Promise.all(LANGUAGES.map((language) => files.text(`packs/${language}.rules.json`)));
  const own = made.map((text) => unpackRules(JSON.parse(text)));
  const rules = compileRules([...own, ...madeUp]);
  return { rules, readers: reader ? await loadReaders(files) : null };
}

export async function loadReaders(files: Files): Promise<Readers> {
  const [sv, en] = await Promise.all([files.bytes('reader/sv.bin'), files.bytes('reader/en.bin')]);
  return { models: { sv: decodeModel(sv), en: decodeModel(en) }, off: new Set() };
}

/** Reads blocks as the background first does: what to say instead is asked for when the underlines are there; `offers` asks for all of it. */
export function readBlocks(
  blocks: readonly KeyedBlock[],
  language: Language,
  judges: Judges,
  cache?: BlockCache,
  offers = false,
): DocumentAnalysis {
  const document = {
    blocks,
    offers: new Set(offers ? blocks.map(({ key }) => key) : []),
    genre: null,
    pageLanguage: language,
    sensitivity: 'thorough' as const,
    all: false,
  };
  return analyzeDocument(document, judges, cache);
}

/** Cuts each block into tokens and sentences and does nothing with them: no tool can do less. */
export const floor: Contestant = {
  name: 'bare tokenising',
  load:
    async () =>
    ({ blocks, language }: BenchDocument) =>
      blocks.map(({ text }) => readingOf(text, language).sentences.length),
};

/** Tillit in its measured settings. */
export function tillits(files: Files, madeUp: readonly RuleSet[]): Contestant[] {
  const tillit = (name: string, eyes: Eyes, offers = false): Contestant => ({
    name: `Tillit: ${name}`,
    load: async () => {
      const judges = await loadJudges(files, eyes);
      return ({ blocks, language }) => readBlocks(blocks, language, judges, undefined, offers);
    },
  });
  return [
    tillit('rules', { reader: false, madeUp: [] }),
    tillit('rules + 1,000', { reader: false, madeUp }),
    tillit('rules and reader', { reader: true, madeUp: [] }),
    tillit('rules + 1,000 and reader', { reader: true, madeUp }),
    tillit('the same, with what to say instead of every finding', { reader: true, madeUp }, true),
  ];
}
