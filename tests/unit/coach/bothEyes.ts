import { readersFor } from '../../../lib/cli/readersFor';
import { rulesFor } from '../../../lib/cli/rulesFor';
import { analyzeDocument } from '../../../lib/coach/analyzeDocument';
import type { DocumentAnalysis } from '../../../lib/coach/document';
import type { Judges } from '../../../lib/coach/judges';
import { keyBlocks } from '../../../lib/text/keyedBlocks';
import { blocksOfText } from '../../../lib/text/plainText';

const WORLD = {
  root: process.cwd(),
  cwd: process.cwd(),
  out: () => {},
  err: () => {},
  stdin: async () => '',
};

/** Tillit's own rules and trained readers, as the command line has them. */
export const BOTH: Judges = { rules: rulesFor([], WORLD), readers: readersFor(WORLD.root) };

/** A text by itself, at the most thorough; `pageLanguage` decides only where the words do not. */
export function seenIn(text: string, pageLanguage: string | null = null): DocumentAnalysis {
  const blocks = keyBlocks(blocksOfText(text));
  return analyzeDocument({ blocks, genre: null, pageLanguage, sensitivity: 'thorough', all: true }, BOTH);
}
