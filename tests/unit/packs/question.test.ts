import { expect, test } from 'vitest';
import { compileRules } from '../../../lib/engine/compile';
import { analyzeBlock } from '../../../lib/engine/matchBlock';
import { expandPack } from '../../../lib/packs/expand';
import { packWith } from './goodPack';

function questionFor(text: string): string | undefined {
  const pack = packWith({ question: 'Who learns what {often|then} from the {what|figures}?' });
  const block = { text, kind: 'paragraph', before: '', after: '' } as const;
  return analyzeBlock(block, 'en', 'other', compileRules([expandPack(pack)]))[0]?.question;
}

test('a coaching question names the writer’s own words', () => {
  const question = questionFor('Please update your traffic light report every week.');
  expect(question).toBe('Who learns what every week from the traffic light report?');
});

test('and is whole where they are missing', () => {
  expect(questionFor('Please update your scorecard.')).toBe('Who learns what then from the scorecard?');
});
