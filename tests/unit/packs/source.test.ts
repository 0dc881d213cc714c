import { describe, expect, test } from 'vitest';
import { problemLine } from '../../../lib/packs/problem';
import { parsePackSource } from '../../../lib/packs/source';

const GOOD = {
  'pack.yaml': `format: 1
engine: '>=1 <2'
id: org.example.scorecards
revision: 1
version: '2026.1'
language: en
title: Scorecards
publisher: { name: Example Ltd }
license: internal
`,
  'sets.yaml': 'scorecard:\n  entries:\n    - { noun: scorecard scorecards }\n',
  'first.yaml': rule('first', 'update the <scorecard>'),
  'second.yaml': rule('second', 'fill the <scorecard>') + rule('third', 'clean the <scorecard>'),
};

function rule(id: string, pattern: string): string {
  return `- id: ${id}
  principle: metric-control
  patterns: ['${pattern}']
  message: Figures in, and nothing out.
  rewordings: []
  examples:
    flag: [{ text: 'Please [[${pattern.replace(/<.+>/u, 'scorecard')}]].' }]
    pass: []
`;
}

function told(changes: Readonly<Record<string, string | null>>): readonly string[] {
  const files = Object.entries({ ...GOOD, ...changes }).flatMap(([name, text]) =>
    text === null ? [] : [{ name, text }],
  );
  const parsed = parsePackSource(files);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

describe('a pack’s source folder', () => {
  test('is joined in the order of its files’ names', () => {
    const parsed = parsePackSource(Object.entries(GOOD).map(([name, text]) => ({ name, text })));
    expect(parsed.ok && parsed.pack.rules.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  test('problems are told by file, line and the index in that file', () => {
    expect(
      told({ 'second.yaml': rule('second', 'fill it') + rule('third', 'clean the <scorecrd>') }),
    ).toEqual([
      'second.yaml:11: rules[1].patterns[0]: There is no set <scorecrd>. Did you mean <scorecard>?',
    ]);
  });

  test('also those of the head and of the sets', () => {
    const head = GOOD['pack.yaml'].replace('license', 'licence');
    const sets = 'scorecard:\n  entries:\n    - { noun: scorecard scorecards }\n    - { noum: card cards }\n';
    expect(told({ 'pack.yaml': head, 'sets.yaml': sets })).toEqual([
      'pack.yaml:9: licence: "licence" is not known here. Did you mean "license"?',
      'pack.yaml: license: "license" is missing. Add it: Under which terms it may be used: "CC-BY-4.0", "internal".',
      'sets.yaml:4: sets.scorecard.entries[1]: It has none of word, phrase, verb, noun, adj, pattern. Did you mean "noun"?',
    ]);
  });

  test('a problem found later is placed as well', () => {
    const parsed = parsePackSource(Object.entries(GOOD).map(([name, text]) => ({ name, text })));
    const problem = {
      kind: 'error',
      path: 'rules[2].examples.flag[0].text',
      cause: 'c',
      remedy: 'r',
    } as const;
    expect(parsed.ok && problemLine(parsed.place(problem))).toBe(
      'second.yaml:15: rules[1].examples.flag[0].text: c. r.',
    );
  });

  test('without a head', () => {
    expect(told({ 'pack.yaml': null })).toEqual([
      'There is no pack.yaml. Add one that says format, id, revision, language …; tillit pack new shows how.',
    ]);
  });

  test('letters written in parts are joined, as some systems write them', () => {
    const parsed = parsePackSource(
      Object.entries({ ...GOOD, 'sets.yaml': 'scorecard:\n  entries: [{ word: ma\u030Al }]\n' }).map(
        ([name, text]) => ({ name, text }),
      ),
    );
    expect(parsed.ok && parsed.pack.sets.scorecard?.entries).toEqual([{ word: 'mål' }]);
  });
});

describe('only plain YAML is read', () => {
  test.each([
    [
      'an alias bomb',
      'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
      'sets.yaml:1: An anchor (&) stands here. Remove it.',
    ],
    ['an alias', 'a: { entries: [*x] }\n', 'sets.yaml:1: An alias (*) stands here. Write the value out.'],
    ['a tag', 'a: { entries: [!!js/function "x"] }\n', 'sets.yaml:1: This is not plain YAML: Unresolved tag'],
    [
      'a tag of one’s own',
      'a: !mine { entries: [] }\n',
      'sets.yaml:1: This is not plain YAML: Unresolved tag: !mine',
    ],
    [
      'a merge key',
      'a:\n  <<: { entries: [] }\n',
      'sets.yaml:2: A merge key (<<) stands here. Write the values out.',
    ],
    [
      'a key that stands twice',
      'a: 1\nb: 2\na: 3\n',
      'sets.yaml:3: The key "a" stands twice. Keep one of them.',
    ],
    [
      'a prototype',
      '__proto__: { entries: [{ word: x }] }\n',
      'sets.yaml:1: sets.__proto__: "__proto__" cannot be a name.',
    ],
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      'sets.yaml:2: This is not plain YAML: Source contains multiple documents',
    ],
    [
      'a file that is nested too deep',
      '['.repeat(100_000),
      'sets.yaml: It is nested too deep. Write it with fewer brackets inside one another.',
    ],
    [
      'yes for a word',
      'a: { entries: [{ word: 112 }] }\n',
      'sets.yaml:1: sets.a.entries[0].word: This is a number, not a text.',
    ],
  ])('%s', (_, sets, problem) => {
    expect(told({ 'sets.yaml': sets })[0]).toContain(problem);
  });

  test('no, on and yes are words', () => {
    expect(
      told({ 'sets.yaml': 'scorecard: { entries: [{ word: no }, { word: on }, { word: yes }] }\n' }),
    ).toEqual([]);
  });
});
