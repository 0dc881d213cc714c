import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../lib/reader/train/corpus';
import { servedIn } from '../../measure/offers';
import { BOTH } from './bothEyes';

describe.each(['sv', 'en'] as const)('what is offered in the corpus, %s', (language) => {
  const texts = readCorpus('lib/reader/corpus', 'develop', language).map(({ text }) => text);

  test('helps with nearly every finding, and leaves every text whole', { timeout: 120_000 }, () => {
    const { findings, usable, commonest, faults } = servedIn(texts, BOTH);
    expect(findings).toBeGreaterThan(1500);
    expect(usable / findings).toBeGreaterThan(0.95);
    expect(commonest / findings).toBeLessThan(0.05);
    // Spaces, capitals, numbers, names, brackets, texts that stay as they were, words that are marked again: none.
    expect(Object.entries(faults).filter(([, all]) => all.length > 0)).toEqual([]);
  });
});
