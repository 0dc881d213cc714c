import { describe, expect, test } from 'vitest';
import { innocentTexts } from '../../../lib/packs/innocent/innocentTexts';
import { flaggedIn } from './flaggedIn';

describe.each(['en', 'sv'] as const)('criticism, unions, work environment and deviations, %s', (language) => {
  const texts = innocentTexts(language);

  test('at least 70 texts, each once, on all four', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(70);
    expect(new Set(texts.map(({ about }) => about)).size).toBe(4);
  });

  test.each(texts.map(({ about, text }) => [about, text] as const))('%s: %s', (_, text) => {
    expect(flaggedIn(text, language, 'both')).toEqual([]);
  });
});
