import { analyzeDocument } from '../coach/analyzeDocument';
import type { Sensitivity } from '../coach/document';
import type { Judges } from '../coach/judges';
import type { Finding } from '../engine/finding';
import type { Genre, TrustPrinciple } from '../engine/principle';
import { keyBlocks } from '../text/keyedBlocks';
import { blocksOfText } from '../text/plainText';
import { lineStarts, placeOf } from './lines';
import type { ReadText } from './readText';

/** A finding as the command line prints it. Offsets are UTF-16 units of the file's text, half-open; line and column count from 1. */
export type PrintedFinding = Pick<
  Finding,
  | 'ruleId'
  | 'by'
  | 'confidence'
  | 'principle'
  | 'severity'
  | 'language'
  | 'start'
  | 'end'
  | 'text'
  | 'message'
  | 'question'
  | 'suggestions'
> & { readonly line: number; readonly column: number };

/** What was seen in one file. */
export type FileReport = {
  readonly filePath: string;
  readonly language: 'sv' | 'en' | 'mixed' | null;
  readonly genre: Genre;
  readonly findings: readonly PrintedFinding[];
  readonly reflections: readonly { readonly id: string; readonly message: string }[];
  readonly present: readonly TrustPrinciple[];
  /** Only for a mail whose text had to be decoded: offsets are into the decoded text. */
  readonly decoded?: true;
};

export type JudgeOptions = { readonly genre: Genre | null; readonly sensitivity: Sensitivity };

/** Judges a text by itself. */
export function judge(
  filePath: string,
  read: Extract<ReadText, { ok: true }>,
  { genre, sensitivity }: JudgeOptions,
  judges: Judges,
): FileReport {
  const blocks = blocksOfText(read.text.slice(read.start, read.end));
  const document = { blocks: keyBlocks(blocks), genre, pageLanguage: null, sensitivity, all: false };
  const analysis = analyzeDocument(document, judges);
  const lines = lineStarts(read.text);
  const findings = analysis.shown.flatMap((ref) => {
    const finding = analysis.blocks[ref.block]?.findings[ref.finding];
    return finding ? [printed(finding, read.start + (blocks[ref.block]?.start ?? 0), lines)] : [];
  });
  const { language, reflections, present } = analysis;
  const report = { filePath, language, genre: analysis.genre, findings, reflections, present };
  return read.decoded ? { ...report, decoded: true } : report;
}

/** The finding with its offsets moved from the block's text to the file's. */
function printed(finding: Finding, offset: number, lines: readonly number[]): PrintedFinding {
  const { ruleId, by, confidence, principle, severity, language, text, message, question } = finding;
  const start = finding.start + offset;
  return {
    ruleId,
    by,
    confidence,
    principle,
    severity,
    language,
    start,
    end: finding.end + offset,
    ...placeOf(start, lines),
    text,
    message,
    question,
    suggestions: finding.suggestions.map((suggestion) => ({
      text: suggestion.text,
      start: suggestion.start + offset,
      end: suggestion.end + offset,
      replacement: suggestion.replacement,
      deed: suggestion.deed,
    })),
  };
}
