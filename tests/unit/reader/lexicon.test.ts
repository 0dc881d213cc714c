import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../lib/engine/principle';
import { expandLexicon } from '../../../lib/reader/train/lexicon';

const SV = `
wantDemand:
  verbs:
    - kräva kräver krävde krävt
    - se ser såg sett +till
reportNoun:
  nouns:
    - -rapport rapporten rapporter rapporterna
    - siffra siffran siffror siffrorna
measureNoun:
  nouns:
    - siffra siffran siffror siffrorna
  words: [NKI]
absoluteness:
  adjectives: [absolut absolut absoluta]
  phrases: [punkt slut]
`;

const EN = `
wantDemand:
  verbs:
    - demand
    - rely
    - plan
    - hit hits hit hit hitting
    - follow +up
    - bring brings brought brought bringing +down
reportNoun:
  nouns: [report, summary, batch, crisis crises, evidence -]
`;

const thrown = (source: string, language: Language = 'sv'): string => {
  try {
    expandLexicon(source, language);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('a Swedish lexicon', () => {
  const { words, phrases, tails } = expandLexicon(SV, 'sv');

  test('gives each form of a verb its class, the participles too', () => {
    for (const form of ['kräva', 'kräv', 'krävs', 'krävdes', 'krävande', 'krävd', 'krävda'])
      expect(words.get(form)).toEqual(['wantDemand']);
  });

  test('gives a word all its classes, in lower case', () => {
    expect(words.get('siffrornas')).toEqual(['reportNoun', 'measureNoun']);
    expect(words.get('nki')).toEqual(['measureNoun']);
  });

  test('keeps the forms that end compounds apart as well', () => {
    expect(words.get('rapporten')).toEqual(['reportNoun']);
    expect(tails.get('rapporten')).toEqual(['reportNoun']);
    expect(tails.has('siffran')).toBe(false);
  });

  test('keeps particle verbs and phrases apart', () => {
    expect(phrases.get('såg till')).toEqual(['wantDemand']);
    expect(phrases.get('punkt slut')).toEqual(['absoluteness']);
    expect(words.has('såg')).toBe(false);
  });
});

describe('an English lexicon', () => {
  const { words, phrases } = expandLexicon(EN, 'en');

  test('inflects regular verbs and nouns itself', () => {
    for (const form of ['demanded', 'relies', 'relied', 'relying', 'planning', 'planned', 'hitting'])
      expect(words.get(form)).toEqual(['wantDemand']);
    for (const form of ['reports', "report's", 'summaries', 'batches', 'crises', 'evidence'])
      expect(words.get(form)).toEqual(['reportNoun']);
  });

  test('inflects particle verbs', () => {
    for (const form of ['followed up', 'following up', 'brought down'])
      expect(phrases.get(form)).toEqual(['wantDemand']);
  });
});

describe('a lexicon with a fault is refused, with the place and the fault', () => {
  test.each([
    ['rank: {verb: [ranka]}', /rank.*verb.*not a key/u],
    ['rank: {verbs: [ranka rankar]}', /rank\.verbs.*ranka rankar.*parts/u],
    ['rank: {nouns: [lista listan]}', /rank\.nouns.*lista listan.*parts/u],
    ['rank: {words: [etta, etta]}', /rank\.words.*etta.*twice/u],
    ['rank: {words: [etta två]}', /rank\.words.*etta två.*one word/u],
    ['rank: {words: [-etta]}', /rank\.words.*-etta.*noun/u],
    ['rank: {phrases: [etta]}', /rank\.phrases.*etta.*2 to 4 words/u],
    ['rank: {words: [100]}', /rank\.words.*100.*text/u],
    ['rank: []', /rank.*mapping/u],
    ['rank: {words: [a]}\nrank: {words: [b]}', /rank|unique/u],
  ])('%s', (source, fault) => {
    expect(thrown(source)).toMatch(fault);
  });
});

const shipped = (language: Language) => {
  const url = new URL(`../../../lib/languages/${language}/lexicon.yaml`, import.meta.url);
  return expandLexicon(readFileSync(url, 'utf8'), language);
};

const classesOf = (language: Language): string[] => {
  const { words, phrases } = shipped(language);
  return [...new Set([...words.values(), ...phrases.values()].flat())].sort();
};

describe('the lexicons that we ship', () => {
  test.each(['sv', 'en'] as const)('%s expands to thousands of forms', (language) => {
    expect(shipped(language).words.size).toBeGreaterThan(3000);
  });

  test('both languages have the same classes', () => {
    expect(classesOf('sv')).toEqual(classesOf('en'));
  });
});
