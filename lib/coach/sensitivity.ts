import type { Finding } from '../engine/finding';
import type { BlockAnalysis, FindingRef, Sensitivity } from './document';

/** Findings of this many at most are in view at a time; the rest wait behind "More, when you like". */
const MOST_IN_VIEW = 5;
/**
 * How sure a finding must be to be shown. Set on authors that the reader was not trained on, and so that ordinary prose
 * by strangers has at most one finding in 1,000 words at `thorough`.
 */
export const LEAST_CONFIDENCE: Readonly<Record<Sensitivity, number>> = {
  thorough: 0.72,
  balanced: 0.82,
  calm: 0.9,
};
const RANK = { important: 0, suggest: 1, nudge: 2 } as const;

/** How many findings may be shown in a text of so many words: a page full of marks would itself be control. */
export function mostShown(words: number, sensitivity: Sensitivity): number {
  if (sensitivity === 'thorough') return Infinity;
  // "At most one a message and one in 100 words": one, however long the message.
  if (sensitivity === 'calm') return Math.min(1, Math.ceil(words / 100));
  return Math.min(MOST_IN_VIEW, Math.max(2, Math.ceil(words / 60)));
}

/**
 * The findings to be shown, at most `most` and none with less confidence than `least`: the strongest (severity,
 * confidence, then place), in reading order.
 */
export function chooseShown(
  blocks: readonly Pick<BlockAnalysis, 'findings'>[],
  most: number,
  least = 0,
): FindingRef[] {
  const all = blocks.flatMap(({ findings }, block) =>
    findings
      .map((judged, finding) => ({ judged, block, finding }))
      .filter(({ judged }) => judged.confidence >= least),
  );
  const strongest = all
    .map((one, place) => ({ ...one, place }))
    .sort((a, b) => strength(a.judged, b.judged) || a.place - b.place)
    .slice(0, most);
  return strongest.sort((a, b) => a.place - b.place).map(({ block, finding }) => ({ block, finding }));
}

function strength(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || b.confidence - a.confidence;
}
