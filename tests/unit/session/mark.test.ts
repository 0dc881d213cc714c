import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Finding } from '../../../lib/engine/finding';
import { moveMarks, type Mark } from '../../../lib/session/mark';

function markOf(texts: readonly string[], block: number, start: number, end: number): Mark {
  const text = texts[block] ?? '';
  const words: Pick<Finding, 'start' | 'end' | 'text' | 'sentence' | 'suggestions'> = {
    start,
    end,
    text: text.slice(start, end),
    sentence: { start: 0, end: text.length },
    suggestions: [{ text: 'may', start, end, replacement: 'may', deed: false }],
  };
  const finding: Finding = {
    ...words,
    ruleId: 'test/must',
    by: 'rule',
    confidence: 1,
    principle: 'command',
    severity: 'suggest',
    language: 'en',
    title: '',
    message: '',
    why: '',
    grounds: '',
    question: '',
    publisher: null,
    evidence: null,
  };
  return { id: 'f1', block, finding, held: false };
}

/** The marks as `block:words` after the edit from `[must]` in brackets to the texts that follow. */
function moved(before: readonly string[], after: readonly string[]): string[] {
  const texts = before.map((text) => text.replaceAll(/[[\]]/gu, ''));
  const marks = before.flatMap((text, block) => {
    const start = text.indexOf('[');
    return start < 0 ? [] : [markOf(texts, block, start, text.indexOf(']') - 1)];
  });
  return moveMarks(marks, texts, after).map(
    ({ block, finding }) => `${String(block)}:${String(finding.start)}`,
  );
}

describe('marks over an edit', () => {
  test.each([
    ['typing before the words', ['You [must] go.'], ['Yes, you must go.'], ['0:9']],
    ['typing after them', ['You [must] go.'], ['You must go now.'], ['0:4']],
    ['typing in them', ['You [must] go.'], ['You muxst go.'], []],
    ['a block before', ['You [must] go.'], ['Hi.', 'You must go.'], ['1:4']],
    ['a block taken away', ['Hi.', 'You [must] go.'], ['You must go.'], ['0:4']],
    ['a block divided', ['Hi. You [must] go.'], ['Hi.', 'You must go.'], ['1:4']],
    ['two blocks joined', ['Hi.', 'You [must] go.'], ['Hi. You must go.'], ['0:8']],
    ['all taken away', ['You [must] go.'], [], []],
  ])('%s', (_name, before, after, expected) => {
    expect(moved(before, after)).toEqual(expected);
  });

  test('a suggestion whose sentence is touched waits, the others move along', () => {
    const texts = ['You must go.'];
    const mark = markOf(texts, 0, 4, 8);
    const sentence = { text: 'x', start: 0, end: 12, replacement: 'x', deed: false };
    const both = {
      ...mark,
      finding: { ...mark.finding, suggestions: [...mark.finding.suggestions, sentence] },
    };
    const [after] = moveMarks([both], texts, ['You must not go.']);
    expect(after?.finding.suggestions.map(({ text }) => text)).toEqual(['may']);
  });

  const block = fc.stringMatching(/^[a-c .]{0,8}$/u);

  test('what is left always stands on its own words', () => {
    const edit = fc.record({
      texts: fc.array(block, { maxLength: 4 }),
      at: fc.nat(40),
      cut: fc.nat(6),
      add: fc.stringMatching(/^[a-c\n]{0,4}$/u),
    });
    fc.assert(
      fc.property(edit, fc.nat(40), ({ texts, at, cut, add }, place) => {
        const before = texts.join('\n');
        const after = (before.slice(0, at) + add + before.slice(at + cut)).split('\n');
        const index = place % Math.max(1, texts.length);
        const length = texts[index]?.length ?? 0;
        if (length < 2) return;
        const start = place % (length - 1);
        for (const { block: to, finding } of moveMarks(
          [markOf(texts, index, start, start + 2)],
          texts,
          after,
        ))
          expect(after[to]?.slice(finding.start, finding.end)).toBe(finding.text);
      }),
    );
  });
});
