import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan } from '../../../lib/languages/scan';

const norms = (text: string, language: 'sv' | 'en' = 'sv'): string[] =>
  scan(text, language).map((t) => t.norm);
const kinds = (text: string): string[] => scan(text, 'en').map((t) => `${t.kind}:${t.norm}`);

describe('words', () => {
  test.each([
    ['KPI:er och 2:a', ['kpi:er', 'och', '2:a']],
    ['måluppfyllelse-graden, e-post', ['måluppfyllelse-graden', ',', 'e-post']],
    ['EU:s 40-årsjubileet', ['eu:s', '40-årsjubileet']],
    ['Mål: nå 98 %', ['mål', ':', 'nå', '98', '%']],
    ['sälj- och marknadsmål', ['sälj-', 'och', 'marknadsmål']],
    ['ma\u030alet når', ['målet', 'når']],
    ['mål\u00aduppfyllelse', ['måluppfyllelse']],
    ['den 25:e, 7C', ['den', '25:e', ',', '7c']],
    ['kl. 14, t.ex. så, bl.a. nu', ['kl', '14', ',', 't.ex', 'så', ',', 'bl.a', 'nu']],
    ['mått vid 5 min. paus', ['mått', 'vid', '5', 'min', '.', 'paus']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected));

  test.each([
    ["Don’t, don´t, DON'T", ["don't", ',', "don't", ',', "don't"]],
    ['the managers’ figures', ['the', "managers'", 'figures']],
    ['the ‘best managers’ win', ['the', "'", 'best', 'managers', "'", 'win']],
    ['No. 5? No. Never.', ['no.', '5', '?', 'no', '.', 'never', '.']],
    ['e.g. at 9 a.m. sharp', ['e.g', 'at', '9', 'a.m', 'sharp']],
    ['word--word – word - word', ['word', '–', 'word', '–', 'word', '–', 'word']],
    ['“Quoted” «too»...', ['"', 'quoted', '"', '"', 'too', '"', '…']],
  ])('%s', (text, expected) => expect(norms(text, 'en')).toEqual(expected));

  test('a capital is remembered, of words only', () => {
    expect(scan('Åsa ser 20 Mål iPad É', 'sv').map((t) => t.capitalised)).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('numbers', () => {
  test.each([
    ['10 000 kr', ['number:10 000', 'word:kr']],
    ['10\u00a0000\u202f500 kr', ['number:10 000 500', 'word:kr']],
    ['1,200 or 4.5', ['number:1,200', 'word:or', 'number:4.5']],
    ['20% 20 % 20\u00a0%', ['number:20', 'percent:%', 'number:20', 'percent:%', 'number:20', 'percent:%']],
    ['20–25 and 10 000-12 000', ['number:20-25', 'word:and', 'number:10 000-12 000']],
    ['at 18:00 120 guests', ['word:at', 'number:18:00', 'number:120', 'word:guests']],
    ['in 2024 340 people', ['word:in', 'number:2024', 'number:340', 'word:people']],
    ['200k, £4,000.', ['word:200k', 'punct:,', 'punct:£', 'number:4,000', 'punct:.']],
    ['15/5, 2026-05-15.', ['number:15/5', 'punct:,', 'number:2026-05-15', 'punct:.']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('links', () => {
  test.each([
    'https://example.org/hit?targets=1',
    'www.example.se',
    'anna@example.se',
    '@anna',
    '/usr/local/bin',
    'C:\\temp\\a',
    'rapport.xlsx',
    '~/mål/2026',
    '`must hit`',
    'tillit.se',
  ])('%s is one link, without the marks around it', (link) => {
    const tokens = scan(`See (${link}), now.`, 'en');
    expect(tokens.map((t) => t.kind)).toEqual(['word', 'punct', 'link', 'punct', 'punct', 'word', 'punct']);
    expect(tokens[2]).toMatchObject({ start: 5, end: 5 + link.length });
  });

  test.each(['och/eller', '/Anna', 'klart.Nu', 'ok. vi', '22/118', 'a@', '@ 5'])('%s is not', (text) => {
    expect(scan(text, 'sv').map((t) => t.kind)).not.toContain('link');
  });
});

test('an emoji with what dresses it is one token', () => {
  expect(norms('😜👍🏽👩‍💻❤️!!!')).toEqual(['😜', '👍🏽', '👩‍💻', '❤️', '!']);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...'aÅ1 .,:-’\'"\n`@/%…–\u00ad\u200b\u0301😀\ud800'.split(''),
        '😀',
        '10 000',
        'kl.',
        't.ex.',
      ),
    )
    .map((p) => p.join('')),
);

test('any text gives ordered tokens with norms, that hold every visible letter', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('sv' as const, 'en' as const), (text, language) => {
      let last = 0;
      for (const token of scan(text, language)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.norm).not.toBe('');
        expect(text.slice(last, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
        last = token.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 2000 },
  );
});

test('work grows with length, also for text made to be slow', () => {
  for (const bit of ['(-', '`', 'a\u00ad', 'a.', '@/', '1 000-', "s' ", 'a:']) {
    const started = performance.now();
    scan(bit.repeat(50_000), 'en');
    expect(performance.now() - started).toBeLessThan(1500);
  }
});
