import type { Finding } from '../engine/finding';

/** How likely it is, by the trained reader, that the sentence at an offset of the block steers by results: 0 to 1; null for no view. */
export type LikelihoodAt = (offset: number) => number | null;

/** So near a phrase that the reader marks, in UTF-16 units, other words of its sentence are not likely to be a second one. */
const NEAR = 80;
/** How sure a rule is then, as a share of the reader's likelihood: half of such were right on texts by others. */
const BESIDE = 0.6;
/** How much of the reader's doubt a rule of Tillit's own takes over. */
const DOUBT = 0.65;

/**
 * One finding for each phrase, whichever eye saw it, in reading order and never overlapping. Where both see a phrase the
 * rule's finding stands: it explains more. How sure a rule of Tillit's own is follows the reader: somewhat surer, but much
 * less sure where the reader marks other words near by. An organisation's rule always stands, without doubt.
 */
export function joinFindings(
  byRules: readonly Finding[],
  byReader: readonly Finding[],
  likelihoodAt: LikelihoodAt,
): readonly Finding[] {
  const alone = byReader.filter(
    (one) => !byRules.some((rule) => overlap(rule.publisher === null ? rule : rule.sentence, one)),
  );
  const weighed = byRules.map((rule) =>
    rule.publisher === null ? withDoubt(rule, likelihoodAt(rule.sentence.start), alone) : rule,
  );
  return [...weighed, ...alone].sort((a, b) => a.start - b.start);
}

function withDoubt(rule: Finding, likelihood: number | null, alone: readonly Finding[]): Finding {
  if (likelihood === null) return rule;
  const beside = alone.some((one) => overlap(one, rule.sentence) && gapBetween(one, rule) < NEAR);
  const confidence = beside ? likelihood * BESIDE : 1 - (1 - likelihood) * DOUBT;
  return { ...rule, confidence: Math.round(confidence * 1000) / 1000 };
}

type Range = { readonly start: number; readonly end: number };

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function gapBetween(a: Range, b: Range): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
