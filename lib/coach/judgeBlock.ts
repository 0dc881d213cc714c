import type { Finding } from '../engine/finding';
import type { JudgedBlock } from '../engine/hits';
import { readBlock } from '../engine/matchBlock';
import type { Genre, Language } from '../engine/principle';
import type { Judges } from './judges';
import { readerFinding, readSentences } from './readerFindings';
import { LEAST_CONFIDENCE } from './sensitivity';

/**
 * What both eyes see in a block: in reading order, never overlapping. Where rule and reader see the same words, the
 * rule's finding stands: it explains more. Never throws, whatever the text.
 */
export function judgeBlock(
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  { rules, readers }: Judges,
): readonly Finding[] {
  const { findings, reading } = readBlock(block, language, genre, rules);
  const model = readers?.models[language];
  if (readers === null || model === undefined || reading === null) return findings;
  const texts = rules.byLanguage[language].principles;
  const seen = readSentences(block, reading, model, LEAST_CONFIDENCE.thorough).flatMap((one) => {
    const finding = readerFinding(one, block, reading, model, readers, texts);
    return finding && !findings.some((rule) => overlap(rule.sentence, finding)) ? [finding] : [];
  });
  return [...findings, ...seen].sort((a, b) => a.start - b.start);
}

type Range = { readonly start: number; readonly end: number };

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
