import type { Finding } from '../engine/finding';
import { editBetween, remapSpan } from '../text/remap';
import { sameTexts } from '../text/sameTexts';
import type { Span } from '../text/span';

/** A finding at its present place in the editor. */
export type Mark = {
  /** Stable while the words stand. */
  readonly id: string;
  /** Index of the block among those that the adapter last read. */
  readonly block: number;
  /** Its offsets are those of the block's present text. */
  readonly finding: Finding;
  /** True when the finding is behind "More, when you like" and not underlined. */
  readonly held: boolean;
};

/** The same for two marks when the same rule sees the same words at the same place. */
export function identityOf({ block, finding }: Omit<Mark, 'id'>): string {
  return `${String(block)}:${String(finding.start)}:${String(finding.end)}:${finding.ruleId}`;
}

/**
 * The marks after an edit of the document, each where its words now stand. A mark whose words were touched is gone; a
 * suggestion whose sentence was touched waits for the next reading.
 */
export function moveMarks(
  marks: readonly Mark[],
  before: readonly string[],
  after: readonly string[],
): readonly Mark[] {
  if (marks.length === 0 || sameTexts(before, after)) return marks;
  const from = starts(before);
  const to = starts(after);
  const edit = editBetween(before.join('\n'), after.join('\n'));
  return marks.flatMap((mark) => {
    const move = (span: Span): Placed | null => {
      const shift = from[mark.block] ?? 0;
      const moved = remapSpan({ start: span.start + shift, end: span.end + shift }, edit);
      return moved && placeIn(moved, to, after);
    };
    return moveMark(mark, move, after) ?? [];
  });
}

type Placed = { readonly block: number; readonly span: Span };

function moveMark(mark: Mark, move: (span: Span) => Placed | null, after: readonly string[]): Mark | null {
  const { finding } = mark;
  const words = move(finding);
  if (!words || after[words.block]?.slice(words.span.start, words.span.end) !== finding.text) return null;
  const inBlock = (span: Span): Span | null => {
    const moved = move(span);
    return moved?.block === words.block ? moved.span : null;
  };
  const suggestions = finding.suggestions.flatMap((suggestion) => {
    const span = inBlock(suggestion);
    return span ? [{ ...suggestion, ...span }] : [];
  });
  const sentence = inBlock(finding.sentence) ?? words.span;
  return { ...mark, block: words.block, finding: { ...finding, ...words.span, sentence, suggestions } };
}

/** Offset of each text when all are joined by one unit. */
function starts(texts: readonly string[]): number[] {
  let start = 0;
  return texts.map((text) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}

function placeIn(span: Span, offsets: readonly number[], texts: readonly string[]): Placed | null {
  const block = offsets.findLastIndex((start) => start <= span.start);
  const start = offsets[block] ?? 0;
  if (span.end > start + (texts[block]?.length ?? 0)) return null;
  return { block, span: { start: span.start - start, end: span.end - start } };
}
