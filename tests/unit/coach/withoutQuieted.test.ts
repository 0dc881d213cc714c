import { expect, test } from 'vitest';
import { rulesFor } from '../../../lib/cli/rulesFor';
import { withoutQuieted } from '../../../lib/coach/withoutQuieted';
import { analyzeBlock } from '../../../lib/engine/matchBlock';
import type { Finding } from '../../../lib/engine/finding';
import { compileRules } from '../../../lib/engine/compile';

const RULES = rulesFor([], {
  root: process.cwd(),
  cwd: process.cwd(),
  out: () => {},
  err: () => {},
  stdin: async () => '',
});
const TEXT = 'Thank you for today. You must hit your numbers.';
const BLOCK = { text: TEXT, kind: 'paragraph', before: '', after: '' } as const;
const [RULE] = analyzeBlock(BLOCK, 'en', 'other', RULES);

/** What `by` finds in the words. */
function found(by: Finding['by'], words: string): Finding {
  if (!RULE) throw new Error('No rule sees anything.');
  const start = TEXT.indexOf(words);
  return { ...RULE, by, start, end: start + words.length, text: words };
}

test.each([
  ['the reader’s finding about the words of a quieted rule', found('reader', 'hit your numbers'), RULES, 0],
  ['the reader’s finding about other words', found('reader', 'for today'), RULES, 1],
  ['a rule’s finding', found('rule', 'must hit'), RULES, 1],
  ['with nothing quieted', found('reader', 'hit your numbers'), null, 1],
  ['with rules quieted that see nothing here', found('reader', 'hit your numbers'), compileRules([]), 1],
])('%s', (_name, finding, quieted, left) => {
  expect(withoutQuieted([finding], BLOCK, 'en', 'other', quieted)).toHaveLength(left);
});
