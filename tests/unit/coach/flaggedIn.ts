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
const RULES = { rules: rulesFor([], WORLD), readers: null };
const BOTH = { ...RULES, readers: readersFor(WORLD.root) };

/** What the built-in packs, alone or with the trained reader, see in a text by itself, at the most thorough: `ruleId: words`. */
export function flaggedIn(text: string, language: Language, eyes: 'rules' | 'both'): string[] {
  const { blocks, shown } = analyzeDocument(
    {
      blocks: keyBlocks(blocksOfText(text)),
      genre: null,
      pageLanguage: language,
      sensitivity: 'thorough',
      all: true,
    },
    eyes === 'rules' ? RULES : BOTH,
  );
  return shown.flatMap((ref) => {
    const finding = blocks[ref.block]?.findings[ref.finding];
    return finding ? [`${finding.ruleId}: ${finding.text}`] : [];
  });
}
