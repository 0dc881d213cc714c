import { readersFor } from '../../../lib/cli/readersFor';
import { rulesFor } from '../../../lib/cli/rulesFor';
import { analyzeDocument } from '../../../lib/coach/analyzeDocument';
import type { Language } from '../../../lib/engine/principle';
import { blocksOfText } from '../../../lib/text/plainText';
import { keyBlocks } from '../../../lib/text/keyedBlocks';

const WORLD = {
  root: process.cwd(),
  cwd: process.cwd(),
  out: () => {},
  err: () => {},
  stdin: async () => '',
};
const JUDGES = { rules: rulesFor([], WORLD), readers: readersFor(WORLD.root) };

/** What the built-in packs see in a text by itself, at the most thorough: `ruleId: words`. */
export function flaggedIn(text: string, language: Language): string[] {
  const { blocks, shown } = analyzeDocument(
    {
      blocks: keyBlocks(blocksOfText(text)),
      genre: null,
      pageLanguage: language,
      sensitivity: 'thorough',
      all: true,
    },
    JUDGES,
  );
  return shown.flatMap((ref) => {
    const finding = blocks[ref.block]?.findings[ref.finding];
    return finding ? [`${finding.ruleId}: ${finding.text}`] : [];
  });
}
