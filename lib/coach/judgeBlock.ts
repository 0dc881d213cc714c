import type { Finding } from '../engine/finding';
import type { JudgedBlock } from '../engine/hits';
import { readBlock } from '../engine/matchBlock';
import type { BlockReading } from '../engine/matchBlock';
import { offersFor } from '../engine/offers';
import type { IsFlagged } from '../engine/rewording';
import type { Genre, Language } from '../engine/principle';
import type { Reading } from '../languages/reading';
import { isClassed } from '../reader/wordClasses';
import { maskFields } from '../text/maskFields';
import { besideFields } from './besideFields';
import { joinFindings } from './joinFindings';
import type { Judges } from './judges';
import { markOf } from './markOf';
import { ReaderEye } from './readerFindings';
import { LEAST_CONFIDENCE } from './sensitivity';

/**
 * What both eyes see in a block: in reading order, never overlapping. With `offers` also what to say instead, which takes
 * longer than seeing. Never throws, whatever the text.
 */
export function judgeBlock(
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  judges: Judges,
  offers = true,
): readonly Finding[] {
  return besideFields(block, (masked) =>
    offers
      ? judgeWithOffers(masked, language, genre, judges)
      : judge(masked, language, genre, judges).findings,
  );
}

function judgeWithOffers(
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  judges: Judges,
): readonly Finding[] {
  const { findings, reading } = judge(block, language, genre, judges);
  if (reading.seen === null) return findings;
  const classes = judges.readers?.models[language]?.vocabulary.classes;
  const isCommon = (norm: string) => classes !== undefined && isClassed(norm, classes);
  const seen = { ...reading.seen, view: { ...reading.seen.view, isCommon } };
  const isFlagged: IsFlagged = (text, start, end) => {
    const again = judge({ ...block, text: maskFields(text).text }, language, genre, judges).findings;
    return again.some(
      (one) => one.confidence >= LEAST_CONFIDENCE.thorough && one.start < end && start < one.end,
    );
  };
  return findings.map((finding) => {
    const mark = markOf(finding, reading, seen.reading);
    if (mark === null) return finding;
    return { ...finding, suggestions: offersFor(mark, seen, judges.rules, isFlagged).suggestions };
  });
}

type Judged = { readonly findings: readonly Finding[]; readonly reading: BlockReading };

function judge(block: JudgedBlock, language: Language, genre: Genre, { rules, readers }: Judges): Judged {
  const eyes: ReaderEye[] = [];
  const model = readers?.models[language];
  const look = (reading: Reading) => {
    if (readers === null || model === undefined) return () => null;
    const eye = new ReaderEye(block, reading, model, readers);
    eyes.push(eye);
    return eye.opinion;
  };
  const reading = readBlock(block, language, genre, rules, { opinion: look, offers: false });
  const [eye] = eyes;
  if (eye === undefined) return { findings: reading.findings, reading };
  const seen = eye.findings(LEAST_CONFIDENCE.thorough, rules.byLanguage[language].principles);
  return { findings: joinFindings(reading.findings, seen, eye.likelihoodAt), reading };
}
