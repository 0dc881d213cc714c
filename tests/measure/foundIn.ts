import { analyzeDocument } from '../../lib/coach/analyzeDocument';
import type { Sensitivity } from '../../lib/coach/document';
import type { Judges } from '../../lib/coach/judges';
import type { Finding } from '../../lib/engine/finding';
import { keyBlocks } from '../../lib/text/keyedBlocks';
import { blocksOfText } from '../../lib/text/plainText';

/** What is shown in a text by itself, as the command line reads it; offsets in the whole text. */
export function foundIn(text: string, judges: Judges, sensitivity: Sensitivity): readonly Finding[] {
  const blocks = blocksOfText(text);
  const document = { blocks: keyBlocks(blocks), genre: null, pageLanguage: null, sensitivity, all: false };
  const analysis = analyzeDocument(document, judges);
  return analysis.shown.flatMap((ref) => {
    const finding = analysis.blocks[ref.block]?.findings[ref.finding];
    const offset = blocks[ref.block]?.start ?? 0;
    return finding ? [moved(finding, offset)] : [];
  });
}

function moved(finding: Finding, by: number): Finding {
  const suggestions = finding.suggestions.map((one) => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  }));
  return { ...finding, start: finding.start + by, end: finding.end + by, suggestions };
}
