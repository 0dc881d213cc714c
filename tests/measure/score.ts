import type { FlaggedPrinciple } from '../../lib/engine/principle';
import type { LabelledText } from '../../lib/reader/train/labelled';

/** A finding as it is scored: offsets in the whole text. */
export type Found = { readonly start: number; readonly end: number; readonly principle: FlaggedPrinciple };

/** Shares from 0 to 1; NaN where nothing was there to be counted. */
export type Score = {
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the marked characters in texts with labels, those inside a labelled phrase. */
  readonly inside: number;
  readonly principle: number;
  /** Of the innocent texts with the words of control, those with a finding. */
  readonly hardAlarmed: number;
  /** Of the texts that have a labelled phrase, those in which at least one was found. */
  readonly helped: number;
};

/** An overlap of fewer UTF-16 units is none. */
const LEAST = 3;

/** Counts findings against labels as the corpus README says: a phrase is hit by any overlap. */
export function score(
  texts: readonly LabelledText[],
  foundIn: (text: LabelledText) => readonly Found[],
): Score {
  const n = {
    found: 0,
    right: 0,
    gold: 0,
    hit: 0,
    named: 0,
    marked: 0,
    inside: 0,
    hard: 0,
    alarmed: 0,
    flagged: 0,
    helped: 0,
  };
  for (const text of texts) {
    const found = foundIn(text);
    const hits = text.flags.map((flag) => found.filter((one) => overlaps(one, flag)));
    n.found += found.length;
    n.right += found.filter((one) => text.flags.some((flag) => overlaps(one, flag))).length;
    n.gold += text.flags.length;
    n.hit += hits.filter((list) => list.length > 0).length;
    n.named += text.flags.filter((flag, at) =>
      hits[at]?.some((one) => one.principle === flag.principle),
    ).length;
    if (text.flags.length > 0) {
      n.flagged += 1;
      n.helped += Number(hits.some((list) => list.length > 0));
      for (const one of found) {
        n.marked += one.end - one.start;
        for (let at = one.start; at < one.end; at += 1)
          n.inside += Number(text.flags.some((flag) => at >= flag.start && at < flag.end));
      }
    } else if (text.hard) {
      n.hard += 1;
      n.alarmed += Number(found.length > 0);
    }
  }
  return {
    items: texts.length,
    precision: n.right / n.found,
    recall: n.hit / n.gold,
    inside: n.inside / n.marked,
    principle: n.named / n.hit,
    hardAlarmed: n.alarmed / n.hard,
    helped: n.helped / n.flagged,
  };
}

type Range = { readonly start: number; readonly end: number };

function overlaps(a: Range, b: Range): boolean {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) >= LEAST;
}
