import type { Finding } from '../engine/finding';

/** How likely it is, by the trained reader, that the sentence at an offset of the block steers by results: 0 to 1. */
export type LikelihoodAt = (offset: number) => number;

/**
 * One finding for each phrase, whichever eye saw it, in reading order and never overlapping. Where both see a phrase the
 * rule's finding stands: it explains more. Where Tillit's own rule and the reader mark different words of a sentence
 * the reader's stand (measured: they are right more often); an organisation's rule always stands. How sure a rule of
 * Tillit's own is follows the reader.
 */
export function joinFindings(
  byRules: readonly Finding[],
  byReader: readonly Finding[],
  likelihoodAt: LikelihoodAt,
): readonly Finding[] {
  const rules = byRules.filter(
    (rule) =>
      rule.publisher !== null ||
      byReader.some((one) => overlap(one, rule)) ||
      !byReader.some((one) => overlap(one, rule.sentence)),
  );
  const alone = byReader.filter(
    (one) => !rules.some((rule) => overlap(rule.publisher === null ? rule : rule.sentence, one)),
  );
  const weighed = rules.map((rule) => (rule.publisher === null ? withDoubt(rule, likelihoodAt) : rule));
  return [...weighed, ...alone].sort((a, b) => a.start - b.start);
}

/** A rule starts from even odds, so to say: it is never less sure than half. */
function withDoubt(rule: Finding, likelihoodAt: LikelihoodAt): Finding {
  const confidence = (1 + likelihoodAt(rule.sentence.start)) / 2;
  return { ...rule, confidence: Math.round(confidence * 1000) / 1000 };
}

type Range = { readonly start: number; readonly end: number };

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
