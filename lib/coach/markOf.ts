import type { Finding } from '../engine/finding';
import type { BlockReading } from '../engine/matchBlock';
import type { Mark } from '../engine/offerCandidates';
import type { Reading } from '../languages/reading';

/** The words that a finding marks, as tokens of its block; null where they are none. */
export function markOf(finding: Finding, { findings, marks }: BlockReading, reading: Reading): Mark | null {
  const { start, end, principle } = finding;
  const index = findings.findIndex((one) => one.start === start && one.end === end);
  const ruled = finding.by === 'rule' ? marks[index] : undefined;
  if (ruled !== undefined) return ruled;
  const { tokens, sentences } = reading;
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end) + 1;
  const sentence = sentences.findIndex(({ first, last }) => first <= from && from <= last);
  return from < 0 || to <= from || sentence < 0 ? null : { sentence, from, to, principle, hit: null };
}
