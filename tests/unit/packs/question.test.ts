import { expect, test } from 'vitest';
import { compileRules } from '../../../lib/engine/compile';
import { analyzeBlock } from '../../../lib/engine/matchBlock';
import { expandPack } from '../../../lib/packs/expand';
import { packWith } from './goodPack';

function questionFor(text: string): string | undefined {
  const pack = packWith({ question: 'Who learns what from {what|the figures}{often|}? ' });
  const block = { text, kind: 'paragraph', before: '', after: '' } as const;
  return analyzeBlock(block, 'en', 'other', compileRules([expandPack(pack)]))[0]?.question;
}

test('a coaching question names the writer’s own words', () => {
  expect(questionFor('Please update your traffic light report.')).toBe(
    'Who learns what from traffic light report?',
  );
});
