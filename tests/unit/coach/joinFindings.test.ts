import { describe, expect, test } from 'vitest';
import { joinFindings } from '../../../lib/coach/joinFindings';
import type { Finding } from '../../../lib/engine/finding';

const SENTENCE = { start: 0, end: 60 };

function finding(by: Finding['by'], start: number, end: number, publisher: string | null = null): Finding {
  return {
    ruleId: `${by}-${start}`,
    by,
    confidence: by === 'rule' ? 1 : 0.8,
    principle: 'command',
    severity: 'suggest',
    language: 'en',
    start,
    end,
    text: '',
    sentence: SENTENCE,
    title: '',
    message: '',
    why: '',
    grounds: '',
    question: '',
    suggestions: [],
    publisher,
    evidence: null,
  };
}

const join = (rules: Finding[], reader: Finding[]) =>
  joinFindings(rules, reader, () => 0.8).map(({ ruleId, confidence }) => `${ruleId} ${confidence}`);

describe('one finding for each phrase', () => {
  test('the rule’s where both see it, as sure as the reader lets it be', () => {
    expect(join([finding('rule', 0, 20)], [finding('reader', 10, 30)])).toEqual(['rule-0 0.87']);
  });
  test('where Tillit’s own rule marks other words near by, it is less sure than the reader', () => {
    expect(join([finding('rule', 0, 20)], [finding('reader', 30, 50)])).toEqual([
      'rule-0 0.48',
      'reader-30 0.8',
    ]);
  });
  test('far from there, in a long sentence, it is as sure as ever', () => {
    const far = { ...finding('reader', 200, 220), sentence: { start: 0, end: 300 } };
    expect(join([{ ...finding('rule', 0, 20), sentence: far.sentence }], [far])).toEqual([
      'rule-0 0.87',
      'reader-200 0.8',
    ]);
  });
  test('an organisation’s rule always stands, without doubt, and alone in its sentence', () => {
    expect(join([finding('rule', 0, 20, 'Town')], [finding('reader', 30, 50)])).toEqual(['rule-0 1']);
  });
  test('either’s where only one sees anything, in reading order', () => {
    const later = { ...finding('reader', 70, 80), sentence: { start: 61, end: 90 } };
    expect(join([finding('rule', 5, 9)], [later])).toEqual(['rule-5 0.87', 'reader-70 0.8']);
  });
});
