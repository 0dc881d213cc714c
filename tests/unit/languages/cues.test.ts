import { describe, expect, test } from 'vitest';
import { cuesOf } from '../../../lib/languages/cues';
import type { Phrases } from '../../../lib/languages/phrases';
import { scan } from '../../../lib/languages/scan';

/** Every list of phrases in the cues of a language, with its name: `negated.left`. */
function listsOf(language: 'sv' | 'en'): [string, string[][]][] {
  const found: [string, string[][]][] = [];
  const look = (name: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof RegExp)
      return;
    if (isPhrases(value)) found.push([name, allOf(value)]);
    else for (const [key, inner] of Object.entries(value)) look(name === '' ? key : `${name}.${key}`, inner);
  };
  look('', cuesOf(language));
  return found;
}

function isPhrases(value: object): value is Phrases {
  return 'byFirst' in value;
}

function allOf({ byFirst, open }: Phrases): string[][] {
  return [...[...byFirst.values()].flat(), ...[...open.values()].flat()].map((phrase) => [...phrase]);
}

describe.each(['sv', 'en'] as const)('the cues of %s', (language) => {
  test.each(listsOf(language))('%s: each phrase as the scanner reads it, and only once', (_, phrases) => {
    const written = phrases.map((phrase) => phrase.join(' '));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((phrase, i) => written.indexOf(phrase) !== i)).toEqual([]);
    for (const phrase of phrases.filter((words) => !words.join('').match(/[*_]/u))) {
      const dot = phrase.at(-1)?.includes('.') ? '.' : '';
      const norms = scan(`${phrase.join(' ')}${dot} x`, language).map((token) => token.norm);
      expect(norms).toEqual([...phrase, 'x']);
    }
  });

  test.each([
    ['law', cuesOf(language).law, language === 'sv' ? 'lag' : 'act'],
    ['safety', cuesOf(language).safety.topic, language === 'sv' ? 'eld' : 'fire'],
    ['sport', cuesOf(language).sport.anywhere, language === 'sv' ? 'lag' : 'match'],
  ] as const)('%s has no bare word that stands in demands as well', (_, list, word) => {
    expect(allOf(list).map((phrase) => phrase.join(' '))).not.toContain(word);
  });
});
