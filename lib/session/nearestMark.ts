import type { TextPoint } from '../editors/adapter';
import type { Mark } from './mark';

/** The mark nearest the caret: in its block before any other, else the first. Null without marks. */
export function nearestMark(marks: readonly Mark[], caret: TextPoint | null): Mark | null {
  if (!caret) return marks[0] ?? null;
  return marks.toSorted((a, b) => distance(a, caret) - distance(b, caret))[0] ?? null;
}

/** Farther than any offset in a block. */
const BLOCK = 1e7;

function distance({ block, finding }: Mark, caret: TextPoint): number {
  const blocks = Math.abs(block - caret.block) * BLOCK;
  if (caret.offset < finding.start) return blocks + finding.start - caret.offset;
  return blocks + Math.max(0, caret.offset - finding.end);
}
