import { describe, expect, test } from 'vitest';
import { GUARDS } from '../../../lib/engine/rule';
import { cuesOf, falseNegatorsOf } from '../../../lib/languages/cues';
import { scan } from '../../../lib/languages/scan';

describe.each(['sv', 'en'] as const)('the cues of %s', (language) => {
  const cues = cuesOf(language);

  test.each(GUARDS)('%s has phrases, each as the scanner reads it and only once', (guard) => {
    const phrases = cues[guard].map((phrase) => phrase.join(' '));
    expect(phrases.length).toBeGreaterThan(5);
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
    for (const phrase of cues[guard]) {
      const dot = phrase.at(-1)?.includes('.') ? '.' : '';
      expect(scan(`${phrase.join(' ')}${dot} x`, language).map((token) => token.norm)).toEqual([
        ...phrase,
        'x',
      ]);
    }
  });

  test('each guard has its own', () => {
    expect(cues.law).toContainEqual(['gdpr']);
    expect(cues.safety).toContainEqual(['112']);
    expect(cues.choice.map((phrase) => phrase[0])).toContain(language === 'sv' ? 'frivilligt' : 'optional');
  });

  test('every false negator holds a negator or stands round one', () => {
    const negators = new Set(cues.negated.filter((phrase) => phrase.length === 1).flat());
    for (const phrase of falseNegatorsOf(language)) {
      const holds = phrase.some((word) => negators.has(word)) || /^(?:no|utan)$/u.test(phrase[0] ?? '');
      expect([phrase.join(' '), holds]).toEqual([phrase.join(' '), true]);
    }
  });

  test.each([
    ['law', language === 'sv' ? 'lag' : 'act'],
    ['safety', language === 'sv' ? 'eld' : 'fire'],
    ['sport', language === 'sv' ? 'lag' : 'match'],
    ['history', language === 'sv' ? 'förra året' : 'last year'],
  ] as const)('%s has no bare "%s": it stands in demands as well', (guard, word) => {
    expect(cues[guard].map((phrase) => phrase.join(' '))).not.toContain(word);
  });
});
