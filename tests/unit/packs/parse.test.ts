import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACK_LIMITS } from '../../../lib/packs/format';
import { parsePack } from '../../../lib/packs/parse';
import { MOST_PROBLEMS } from '../../../lib/packs/problem';
import { textFault } from '../../../lib/packs/textFault';
import { goodPack, goodRule, packJson, packWith } from './goodPack';

function problemsOf(value: unknown): readonly string[] {
  const parsed = parsePack(packJson(value));
  return parsed.ok ? [] : parsed.problems.map(({ path, cause, remedy }) => `${path}: ${cause}. ${remedy}`);
}

describe('what is too large is refused', () => {
  test('a pack of more than 2 MB', () => {
    const parsed = parsePack(`"${'å'.repeat(PACK_LIMITS.bytes / 2)}"`);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ path: '', cause: 'The pack is larger than 2 MB' }],
    });
  });

  test('more rules than can be run', () => {
    const rules = Array.from({ length: PACK_LIMITS.rules + 1 }, () => 0);
    expect(problemsOf({ ...goodPack, rules })).toEqual(['rules: 2001 items are too many. Use at most 2000']);
  });

  test('the problems themselves are not without end', () => {
    const rules = Array.from({ length: 2000 }, (_, at) => ({ ...goodRule, id: `r-${at}`, message: 'a@b' }));
    const parsed = parsePack(
      packJson({ ...goodPack, rules: rules.map((rule) => ({ ...rule, examples: 0 })) }),
    );
    expect(parsed.ok ? 0 : parsed.problems.length).toBe(MOST_PROBLEMS);
  });

  test('a hundred thousand unknown keys cost no more than reading them', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`patern${at}`, 1]));
    const began = performance.now();
    expect(problemsOf({ ...goodPack, ...keys })).toHaveLength(20);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('texts that people read', () => {
  test.each([
    ['Nå 10 000 000 kr, +10 % eller 3-5 st. t.ex. kl. 08.00-09.00, bl.a. på 0,5 %.', null],
    ['Vi ska ner till 1 000 000 000 kronor före 2026-12-31 (t.o.m. Q4)!', null],
    ['Up by 12.5% – e.g. from 100,000 to 1,200,000 by 31/12, i.e. soon.', null],
    ['Number 1<2 and a > b', null],
    ['Ring 08-123 456 78', 'It looks like a phone number'],
    ['Ring +46 70 123 45 67', 'It looks like a phone number'],
    ['Call (555) 123-4567', 'It looks like a phone number'],
    ['Fullwidth: ｗｗｗ．example．org', 'It looks like a web address'],
    ['Läs på intranat.se/mal', 'It looks like a web address'],
    ['mailto:x', 'It looks like a web address'],
    ['a b@c d', 'It looks like a mail address'],
  ])('%s', (text, cause) => {
    expect(textFault(text)?.cause ?? null).toBe(cause);
  });
});

describe('reading never throws', () => {
  test('whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parsePack(text)));
  });

  test('whatever stands where in a good pack', () => {
    const places = placesIn(goodPack);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const parsed = parsePack(JSON.stringify(replaced(goodPack, place, value)));
        if (!parsed.ok) for (const { cause, remedy } of parsed.problems) expect(cause && remedy).toBeTruthy();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('JSON that says two things', () => {
  test('a key that stands twice, also when it is written otherwise', () => {
    const text = packJson(goodPack).replace('"title":', '"t\\u0069tle":"Nice","title":');
    expect(parsePack(text)).toMatchObject({
      ok: false,
      problems: [{ path: 'title', cause: 'This key stands twice' }],
    });
  });

  test('the same key in two groups, and keys inside texts, are no fault', () => {
    const pack = packWith({ tags: ['"title": "title" {"a":1,"a":2}'] });
    expect(problemsOf(pack)).toEqual([]);
  });
});

type Steps = readonly (string | number)[];

function placesIn(value: unknown, at: Steps = []): Steps[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    at,
    ...inner.flatMap(([key, each]) => placesIn(each, [...at, Array.isArray(value) ? Number(key) : key])),
  ];
}

function replaced(value: unknown, [first, ...rest]: Steps, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, at) => (at === first ? replaced(each, rest, by) : (each as unknown)));
  const group = new Map<string | number, unknown>(Object.entries(value ?? {}));
  return Object.fromEntries(group.set(first, replaced(group.get(first), rest, by)));
}
