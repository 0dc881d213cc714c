import { expect, test } from 'vitest';
import type { BlockAnalysis, KeyedBlock } from '../../../lib/coach/document';
import type { Finding } from '../../../lib/engine/finding';
import { FindingsCache } from '../../../lib/session/findingsCache';

const FINDING: Finding = {
  ruleId: 'p/r',
  by: 'rule',
  confidence: 1,
  principle: 'command',
  severity: 'suggest',
  language: 'en',
  start: 0,
  end: 4,
  text: 'must',
  sentence: { start: 0, end: 4 },
  title: '',
  message: '',
  why: '',
  grounds: '',
  question: '',
  suggestions: [],
  publisher: null,
  evidence: null,
};

test.each([3, 1500, 5000])(
  'suggestions of a document of %i blocks are all asked for, and then no more',
  (count) => {
    const blocks: KeyedBlock[] = Array.from({ length: count }, (_, nth) => ({
      key: `k${nth}`,
      kind: 'paragraph',
      text: 'must',
      before: '',
      after: '',
      langHint: null,
    }));
    const cache = new FindingsCache();
    const reply = (offers: ReadonlySet<string>) =>
      blocks.map(({ key }): BlockAnalysis => ({
        key,
        language: 'en',
        findings: [FINDING],
        offered: offers.has(key),
      }));
    cache.store('r', reply(new Set()));
    const asked: string[] = [];
    for (let keys = cache.lacking(blocks); keys.length > 0; keys = cache.lacking(blocks)) {
      asked.push(...keys);
      expect(asked.length).toBeLessThanOrEqual(count);
      cache.store('r', reply(new Set(keys)));
    }
    expect(new Set(asked).size).toBe(count);
  },
);
