import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLAGGED_PRINCIPLES } from '../../../lib/engine/principle';
import type { Language } from '../../../lib/engine/principle';
import { flaggedIn } from './flaggedIn';

/** What a reader that learns from examples may get wrong of sentences made to mislead it. */
const SEEN = 0.08;

/** Innocent sentences in the words of control, a line each: the principle that it tempts to, then the sentence. */
function trapsOf(language: Language): string[][] {
  const lines = readFileSync(join(__dirname, `traps.${language}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => line.split(' | '));
}

describe.each(['en', 'sv'] as const)('traps, %s', (language) => {
  test('each names a principle and a sentence, and stands there once', () => {
    const traps = trapsOf(language);
    expect(traps.length).toBeGreaterThan(180);
    expect(traps.filter((trap) => trap.length !== 2)).toEqual([]);
    expect(new Set(traps.map(([principle]) => principle))).toEqual(new Set(FLAGGED_PRINCIPLES));
    expect(new Set(traps.map(([, text]) => text)).size).toBe(traps.length);
  });

  test.each(trapsOf(language))('%s: %s', (_, text = '') => {
    expect(flaggedIn(text, language, 'rules')).toEqual([]);
  });

  test(`with the trained reader at most ${SEEN * 100} in a hundred are marked`, () => {
    const traps = trapsOf(language);
    const marked = traps.flatMap(([, text = '']) =>
      flaggedIn(text, language, 'both').map((words) => [words, text]),
    );
    expect(marked.length <= traps.length * SEEN ? [] : marked).toEqual([]);
  });
});
