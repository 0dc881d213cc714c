import type { Finding } from '../engine/finding';
import type { JudgedBlock } from '../engine/hits';
import { readBlock } from '../engine/matchBlock';
import type { Genre, Language } from '../engine/principle';
import type { Judges } from './judges';
import { ReaderEye } from './readerFindings';
import { LEAST_CONFIDENCE } from './sensitivity';

/**
 * What both eyes see in a block: in reading order, never overlapping. Where rule and reader see the same sentence, the
 * rule's finding stands: it explains more. A weak rule speaks when the reader thinks so too. Never throws.
 */
export function judgeBlock(
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  { rules, readers }: Judges,
): readonly Finding[] {
  const model = readers?.models[language];
  if (readers === null || model === undefined) return readBlock(block, language, genre, rules).findings;
  let eye: ReaderEye | null = null;
  const { findings } = readBlock(block, language, genre, rules, {
    opinion: (reading) => {
      eye = new ReaderEye(block, reading, model, readers);
      return eye.opinion;
    },
  });
  return joined(findings, eye, language, rules);
}

function joined(
  findings: readonly Finding[],
  eye: ReaderEye | null,
  language: Language,
  rules: Judges['rules'],
): readonly Finding[] {
  const texts = rules.byLanguage[language].principles;
  const seen = eye?.findings(LEAST_CONFIDENCE.thorough, texts) ?? [];
  const alone = seen.filter((one) => !findings.some((rule) => overlap(rule.sentence, one)));
  return [...findings, ...alone].sort((a, b) => a.start - b.start);
}

type Range = { readonly start: number; readonly end: number };

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
