import type { Finding } from '../engine/finding';
import type { Genre, Language } from '../engine/principle';
import { detectLanguage } from '../languages/detect';
import { isJudged } from '../text/block';
import type { BlockCache } from './blockCache';
import { blockLanguages } from './blockLanguages';
import type { BlockAnalysis, DocumentAnalysis, KeyedBlock, Sensitivity } from './document';
import { guessGenre } from './guessGenre';
import { judgeBlock } from './judgeBlock';
import type { Judges } from './judges';
import { messageOf } from './message/messageOf';
import { reflectOn } from './message/reflectOn';
import { chooseShown, LEAST_CONFIDENCE, mostShown } from './sensitivity';
import { withoutQuieted } from './withoutQuieted';

/** A whole message or document, as it stands now. */
export type CoachedDocument = {
  /** In reading order. */
  readonly blocks: readonly KeyedBlock[];
  /** null: not chosen; then it is guessed. */
  readonly genre: Genre | null;
  /** BCP 47 tag of the page, or null. Decides only where the words do not. */
  readonly pageLanguage: string | null;
  readonly sensitivity: Sensitivity;
  /** True after "More, when you like": everything is shown. */
  readonly all: boolean;
  /** Keys of the blocks for whose findings suggestions are made. Default: of all. */
  readonly offers?: ReadonlySet<string>;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’:-]*/gu;

/**
 * Coaches a document: each block in its own language, then the choice of what to show. `cache` belongs to these judges
 * and spares work; the analysis is the same without it. What is said about the whole message goes by all findings that
 * are sure enough for `thorough`, whatever is shown of them.
 */
export function analyzeDocument(doc: CoachedDocument, judges: Judges, cache?: BlockCache): DocumentAnalysis {
  const genre = doc.genre ?? guessGenre(doc.blocks);
  const languages = languagesIn(doc, cache);
  const blocks: BlockAnalysis[] = doc.blocks.map((block, index) => {
    const language = languages[index] ?? null;
    const offered = doc.offers?.has(block.key) ?? true;
    const findings = findingsIn(block, language, genre, judges, offered, cache);
    return { key: block.key, language, findings, offered: offered || findings.length === 0 };
  });
  const message = messageOf(doc.blocks, blocks, genre);
  const most = doc.all ? Infinity : mostShown(countWords(doc.blocks), doc.sensitivity);
  return {
    language: languageOf(languages),
    genre,
    blocks,
    shown: chooseShown(blocks, most, LEAST_CONFIDENCE[doc.all ? 'thorough' : doc.sensitivity]),
    reflections: message ? reflectOn(message) : [],
    present: (message?.recognised ?? []).map(({ principle }) => principle),
    recognised: message?.recognised ?? [],
  };
}

/** The language of each block, in order, as `analyzeDocument` reads it: what judges must be at hand for. */
export function languagesIn(
  { blocks, pageLanguage }: Pick<CoachedDocument, 'blocks' | 'pageLanguage'>,
  cache?: BlockCache,
): (Language | null)[] {
  return blockLanguages(blocks, pageLanguage, (block) => {
    const find = () => detectLanguage(block.text);
    return cache?.language(block.key, find) ?? find();
  });
}

function findingsIn(
  block: KeyedBlock,
  language: Language | null,
  genre: Genre,
  judges: Judges,
  offers: boolean,
  cache: BlockCache | undefined,
): readonly Finding[] {
  if (language === null) return [];
  const find = () => {
    const findings = judgeBlock(block, language, genre, judges, offers);
    return withoutQuieted(findings, block, language, genre, judges.quieted ?? null);
  };
  return cache?.findings(`${block.key}|${language}|${genre}|${String(offers)}`, find) ?? find();
}

const COUNTED = new WeakMap<KeyedBlock, number>();

/** How many words a block has, counted once in its life: after a keystroke only one of many blocks is new. */
function wordsIn(block: KeyedBlock): number {
  const count = COUNTED.get(block) ?? block.text.match(WORD)?.length ?? 0;
  COUNTED.set(block, count);
  return count;
}

function countWords(blocks: readonly KeyedBlock[]): number {
  const judged = blocks.filter((block) => isJudged(block.kind));
  return judged.reduce((sum, block) => sum + wordsIn(block), 0);
}

function languageOf(languages: readonly (Language | null)[]): DocumentAnalysis['language'] {
  const found = new Set(languages.filter((language) => language !== null));
  if (found.size > 1) return 'mixed';
  const [only] = found;
  return only ?? null;
}
