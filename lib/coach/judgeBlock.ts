import type { Finding } from '../engine/finding';
import type { JudgedBlock } from '../engine/hits';
import { readBlock } from '../engine/matchBlock';
import type { Genre, Language } from '../engine/principle';
import type { Reading } from '../languages/reading';
import { joinFindings } from './joinFindings';
import type { Judges } from './judges';
import { ReaderEye } from './readerFindings';
import { LEAST_CONFIDENCE } from './sensitivity';

/** What both eyes see in a block: in reading order, never overlapping. Never throws, whatever the text. */
export function judgeBlock(
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  { rules, readers }: Judges,
): readonly Finding[] {
  const model = readers?.models[language];
  if (readers === null || model === undefined) return readBlock(block, language, genre, rules).findings;
  const eyes: ReaderEye[] = [];
  const { findings } = readBlock(block, language, genre, rules, {
    opinion: (reading: Reading) => {
      const eye = new ReaderEye(block, reading, model, readers);
      eyes.push(eye);
      return eye.opinion;
    },
  });
  const [eye] = eyes;
  if (eye === undefined) return findings;
  const seen = eye.findings(LEAST_CONFIDENCE.thorough, rules.byLanguage[language].principles);
  return joinFindings(findings, seen, eye.likelihoodAt);
}
