import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePattern } from '../../../lib/engine/pattern';

function bodyOf(source: string): unknown {
  const parsed = parsePattern(source);
  return parsed.ok ? parsed.pattern.body : parsed.problems;
}

function problemOf(source: string): string {
  const parsed = parsePattern(source);
  if (parsed.ok) return 'no problem';
  return parsed.problems.map((problem) => `${problem.position}: ${problem.cause}`).join(' / ');
}

test('words are lower case, with straight apostrophes and composed letters', () => {
  expect(bodyOf('Don’t NÅ O-ring 14:00')).toEqual([
    { kind: 'word', text: "don't" },
    { kind: 'word', text: 'nå' },
    { kind: 'word', text: 'o-ring' },
    { kind: 'word', text: '14:00' },
  ]);
  expect(bodyOf('na\u030A')).toEqual([{ kind: 'word', text: 'n\u00e5' }]);
});

test('sets, cells and noun groups', () => {
  expect(bodyOf('<must> <följa-upp:inf,pres> ~<mål>')).toEqual([
    { kind: 'set', name: 'must', cells: null, group: false },
    { kind: 'set', name: 'följa-upp', cells: ['inf', 'pres'], group: false },
    { kind: 'set', name: 'mål', cells: null, group: true },
  ]);
});

test('alternatives, what may be missing, gaps, edges and classes', () => {
  expect(bodyOf('^ (a | b c) [d] * *0-3 #number $')).toEqual([
    { kind: 'edge', at: 'start' },
    {
      kind: 'either',
      optional: false,
      branches: [
        [{ kind: 'word', text: 'a' }],
        [
          { kind: 'word', text: 'b' },
          { kind: 'word', text: 'c' },
        ],
      ],
    },
    { kind: 'either', optional: true, branches: [[{ kind: 'word', text: 'd' }]] },
    { kind: 'gap', min: 1, max: 1 },
    { kind: 'gap', min: 0, max: 3 },
    { kind: 'class', name: 'number' },
    { kind: 'edge', at: 'end' },
  ]);
});

test('slots and sets are listed once, in order, also from inside brackets', () => {
  const parsed = parsePattern('{goal:(your|our) <target>} [by {when:#deadline}] <target> ({goal:it})');
  expect(parsed).toMatchObject({ ok: true, pattern: { slots: ['goal', 'when'], sets: ['target'] } });
});

test.each([
  ['', '0: It matches any words at all.'],
  ['[please] *0-3', '0: It matches any words at all. / 0: It begins or ends with a gap.'],
  ['hit (a | b', '4: A bracket is not closed.'],
  ['hit )', '4: ")" has no beginning.'],
  ['a | b', '2: "|" has no beginning.'],
  ['hit ()', '5: An alternative is empty.'],
  ['{:x}', '0: A slot has no name. / 1: ":x" holds punctuation. / 3: "}" has no beginning.'],
  ['{x:}', '0: A slot is empty.'],
  ['hit <the target>', '4: A set is not written as a set. / 15: ">" has no beginning.'],
  ['#nummer', '0: #nummer is not known.'],
  ['a *0-7 b', '2: A gap is longer than six words.'],
  ['a *3-1 b', '2: A gap has no length.'],
  ['target: #number', '0: "target:" holds punctuation.'],
  ['a ^ b', '0: ^ stands after something else.'],
  ['*0-3 a', '0: It begins or ends with a gap.'],
  ['((((a))))', '3: Brackets stand more than three deep.'],
  [Array.from({ length: 25 }, () => 'a').join(' '), '0: More than 24 parts in a row.'],
  [`(${Array.from({ length: 65 }, () => 'a').join('|')})`, '0: More than 64 alternatives.'],
  ['{a:x} {b:x} {c:x} {d:x} {e:x} {f:x} {g:x}', '0: More than 6 slots.'],
])('%s is refused', (source, problem) => {
  expect(problemOf(source)).toBe(problem);
});

test('any text is either a pattern or has a problem inside it', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '|',
    '*',
    '#',
    '~',
    '^',
    '$',
    ':',
    'a',
    ' ',
    'a:',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (source) => {
        const parsed = parsePattern(source);
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { position } of parsed.problems) expect(position).toBeLessThanOrEqual(source.length);
      },
    ),
  );
});
