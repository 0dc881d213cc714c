import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../../lib/engine/compile';
import { guardsOf } from '../../../../lib/engine/guards/guardsOf';
import { silencedBy } from '../../../../lib/engine/guards/silencedBy';
import { readBlock } from '../../../../lib/engine/matchBlock';
import { GUARDS } from '../../../../lib/engine/rule';
import { scan } from '../../../../lib/languages/scan';
import { sentences } from '../../../../lib/languages/sentences';
import { ruleSet } from '../ruleSets';

const RULES = compileRules([
  ruleSet('en', {}, [
    { patterns: ['must *0-2 #number'], unless: ['must see'], near: ['you'] },
    { patterns: ['rank'], notNear: ['pages'], principle: 'ranking-incentive' },
    { patterns: ['or else'], where: ['chat'], principle: 'fear-blame' },
  ]),
]);
const piece = fc.constantFrom(
  ...'you must reach 40 .|you must see 40 .|we no longer rank .|rank the pages .|if we only rank , we would lose .|or else ,|“|”|?|not|so|by law|the supplier|I|because people could die .|to learn .|what do you need ?|they count our calls .'.split(
    '|',
  ),
);
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '));

describe('whether anything silences', () => {
  test('is whether one of the guards holds, and names one that does', () => {
    fc.assert(
      fc.property(text, fc.subarray([...GUARDS]), fc.nat(40), fc.nat(4), (source, guards, at, length) => {
        const tokens = scan(source, 'en');
        const cut = sentences(tokens, source, 'en');
        const sentence = cut.findIndex(({ first, last }) => first <= at && at <= last);
        fc.pre(sentence >= 0);
        const reading = { text: source, language: 'en', tokens, sentences: cut } as const;
        const context = { reading, sentence, before: '', after: source };
        const span = { from: at, to: Math.min(at + length, cut[sentence]?.last ?? at) + 1 };
        const held = guardsOf(context, span);
        expect(silencedBy(context, span, guards)).toBe(guards.find((guard) => held.has(guard)) ?? null);
      }),
      { numRuns: 500 },
    );
  });

  test('is the same with the first reason as with every one', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('chat', 'email'), (source, genre) => {
        const block = { text: source, kind: 'paragraph', before: '', after: source } as const;
        const first = readBlock(block, 'en', genre, RULES);
        const every = readBlock(block, 'en', genre, RULES, { asked: 'every' });
        expect(first.findings).toEqual(every.findings);
        expect(first.silent.map(({ because }) => because[0])).toEqual(
          every.silent.map(({ because }) => because[0]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
