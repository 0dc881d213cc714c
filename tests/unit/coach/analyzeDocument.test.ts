import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeDocument } from '../../../lib/coach/analyzeDocument';
import type { CoachedDocument } from '../../../lib/coach/analyzeDocument';
import { BlockCache } from '../../../lib/coach/blockCache';
import type { KeyedBlock } from '../../../lib/coach/document';
import { compileRules } from '../../../lib/engine/compile';
import { ruleSet } from '../engine/ruleSets';

const RULES = compileRules([
  ruleSet('en', {}, [
    { id: 'en/must', patterns: ['you must *0-3 #number'], guards: ['means'] },
    { id: 'en/else', patterns: ['or else'], severity: 'important' },
    { id: 'en/asap', patterns: ['asap'], severity: 'nudge' },
    { id: 'en/chat', patterns: ['hurry'], where: ['chat'] },
  ]),
  ruleSet('sv', {}, [{ id: 'sv/ska', patterns: ['ni ska *0-3 #number'] }]),
]);
const EN = 'I have thought about what we said on Monday about the work that we do for them.';
const SV = 'Jag har tänkt på det som vi sade i måndags om arbetet som vi gör för dem.';

/** Blocks of the given texts, with the texts around them and keys that say all of it. */
function blocks(texts: readonly string[], more: Partial<KeyedBlock> = {}): KeyedBlock[] {
  return texts.map((text, index) => {
    const before = texts[index - 1] ?? '';
    const after = texts[index + 1] ?? '';
    return {
      key: JSON.stringify([text, before, after]),
      kind: 'paragraph',
      text,
      before,
      after,
      langHint: null,
      ...more,
    };
  });
}

function document(all: readonly KeyedBlock[], more: Partial<CoachedDocument> = {}): CoachedDocument {
  return { blocks: all, genre: null, pageLanguage: null, sensitivity: 'thorough', all: false, ...more };
}

function analysis(
  texts: readonly string[],
  more: Partial<CoachedDocument> = {},
  block: Partial<KeyedBlock> = {},
) {
  return analyzeDocument(document(blocks(texts, block), more), { rules: RULES, readers: null });
}

function shownOf(texts: readonly string[], more: Partial<CoachedDocument>) {
  const { blocks: read, shown: refs } = analysis(texts, more);
  return refs.map(({ block, finding }) => read[block]?.findings[finding]?.text);
}

describe('language', () => {
  test('each paragraph is read in its own', () => {
    const { language, blocks: read } = analysis([`${EN} You must make 40.`, `${SV} Ni ska göra 40.`]);
    expect(language).toBe('mixed');
    expect(read.map((one) => one.findings.map(({ text }) => text))).toEqual([
      ['You must make 40'],
      ['Ni ska göra 40'],
    ]);
  });

  test('a short one is read as the one before it', () => {
    expect(analysis([SV, 'KPI 40', 'Ni ska nå 40.']).blocks.map(({ language }) => language)).toEqual([
      'sv',
      'sv',
      'sv',
    ]);
    expect(analysis([EN, 'KPI 40']).language).toBe('en');
  });

  test('with none before it, its lang or the page decides; with neither, nothing is said', () => {
    expect(analysis(['KPI 40'], { pageLanguage: 'sv-SE' }).language).toBe('sv');
    expect(analysis(['KPI 40'], { pageLanguage: 'sv' }, { langHint: 'en-GB' }).language).toBe('en');
    expect(analysis(['KPI 40'], { pageLanguage: 'de' }).language).toBe(null);
    expect(analysis(['KPI 40']).language).toBe(null);
  });

  test('the words decide over the page', () => {
    expect(analysis([SV], { pageLanguage: 'en' }, { langHint: 'en' }).language).toBe('sv');
  });

  test('another language is silent, and so are short paragraphs after it', () => {
    const german =
      'Ich habe darüber nachgedacht, was wir am Montag über die Arbeit gesagt haben, die wir für sie machen.';
    expect(
      analysis([german, 'KPI 40'], { pageLanguage: 'en' }).blocks.map(({ language }) => language),
    ).toEqual([null, null]);
  });

  test('quotes, signatures and code have no language and no findings', () => {
    const { language, blocks: read } = analysis([`${EN} Or else.`], {}, { kind: 'quote' });
    expect(language).toBe(null);
    expect(read[0]?.findings).toEqual([]);
  });
});

describe('genre', () => {
  test('as given, else other', () => {
    expect(analysis([`${EN} Hurry.`]).blocks[0]?.findings).toEqual([]);
    expect(analysis([EN]).genre).toBe('other');
    expect(analysis([`${EN} Hurry.`], { genre: 'chat' })).toMatchObject({
      genre: 'chat',
      blocks: [{ findings: [{ text: 'Hurry' }] }],
    });
  });
});

describe('what is shown', () => {
  const weak = `${EN} Do it asap. You must make 40. You must make 50.`;
  const strong = `${EN} Do it or else.`;

  test('calm: the strongest one', () => {
    expect(shownOf([weak, strong], { sensitivity: 'calm' })).toEqual(['or else']);
  });

  test('balanced: two in a short message, the strongest, in reading order', () => {
    expect(shownOf([weak, strong], { sensitivity: 'balanced' })).toEqual(['You must make 40', 'or else']);
  });

  test('balanced: one in 60 words, and never more than five', () => {
    const long = Array.from({ length: 9 }, () => weak);
    expect(shownOf(long.slice(0, 6), { sensitivity: 'balanced' })).toHaveLength(3);
    expect(shownOf([...long, ...long, ...long], { sensitivity: 'balanced' })).toHaveLength(5);
  });

  test('thorough, or "more, when you like": all', () => {
    expect(shownOf([weak, strong], { sensitivity: 'thorough' })).toHaveLength(4);
    expect(shownOf([weak, strong], { sensitivity: 'calm', all: true })).toHaveLength(4);
  });
});

test('a document without blocks, and one without words', () => {
  expect(analysis([])).toEqual({
    language: null,
    genre: 'other',
    blocks: [],
    shown: [],
    reflections: [],
    present: [],
    recognised: [],
  });
  expect(analysis(['', ' \n'], { sensitivity: 'balanced' }).shown).toEqual([]);
});

test('the cache keeps genres apart', () => {
  const cache = new BlockCache();
  const hurry = blocks([`${EN} Hurry.`]);
  const count = (genre: CoachedDocument['genre']) =>
    analyzeDocument(document(hurry, { genre }), { rules: RULES, readers: null }, cache).shown.length;
  expect([count('chat'), count(null), count('chat')]).toEqual([1, 0, 1]);
});

test('the cache changes nothing, whatever is edited', () => {
  const sentence = fc.constantFrom(
    EN,
    SV,
    'You must make 40.',
    'Ni ska göra 40.',
    'Or else.',
    'Do it asap.',
    'What do you need?',
    'We have set aside time.',
    '',
  );
  const paragraph = fc.array(sentence, { maxLength: 4 }).map((all) => all.join(' '));
  const genre = fc.constantFrom('chat', null);
  const edit = fc.record({ at: fc.nat(5), text: paragraph, genre, remove: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 5 }),
      fc.array(edit, { maxLength: 6 }),
      (start, edits) => {
        const cache = new BlockCache();
        const texts = [...start];
        for (const { at, text, genre: of, remove } of edits) {
          texts.splice(at % texts.length, remove && texts.length > 1 ? 1 : 0, text);
          const now = document(blocks(texts), { genre: of, sensitivity: 'balanced' });
          expect(analyzeDocument(now, { rules: RULES, readers: null }, cache)).toEqual(
            analyzeDocument(now, { rules: RULES, readers: null }),
          );
        }
      },
    ),
  );
});
