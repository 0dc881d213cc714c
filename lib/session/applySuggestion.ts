import type { EditResult, EditorAdapter } from '../editors/adapter';
import type { Span } from '../text/span';
import type { Mark } from './mark';
import { newFields } from './writtenFields';

/** A rewording that has been written, and how to know that it has been undone. */
export type Applied = {
  /** The sentence as it was, and as it now reads. */
  readonly before: string;
  readonly after: string;
  /** Texts of all blocks, before and after. */
  readonly textsBefore: readonly string[];
  readonly textsAfter: readonly string[];
};

export type ApplyOutcome = { readonly result: EditResult; readonly applied: Applied | null };

/**
 * Writes the rewording of a mark that reads `replacement`: named by its words, because a reading that comes meanwhile may have
 * other rewordings. The first field in it is left selected, to be typed over.
 */
export async function applySuggestion(
  adapter: EditorAdapter,
  { block, finding }: Mark,
  wanted: string,
  texts: readonly string[],
): Promise<ApplyOutcome> {
  const suggestion = finding.suggestions.find((one) => one.replacement === wanted);
  const blockText = texts[block] ?? '';
  if (!suggestion) return { result: { ok: false, reason: 'changed' }, applied: null };
  const { start, end, replacement } = suggestion;
  const span = { start, end };
  const expected = blockText.slice(start, end);
  const result = await adapter.replace({ place: { block, span }, expected, blockText, replacement });
  if (!result.ok) return { result, applied: null };
  const textsAfter = adapter.readBlocks().map(({ text }) => text);
  const [field] = newFields(expected, replacement);
  if (field) selectField(adapter, block, start + field.index, field[0]);
  const preview = changedSentence(blockText, finding.sentence, span, replacement);
  return {
    result,
    applied: { before: preview.before, after: preview.after, textsBefore: texts, textsAfter },
  };
}

/** A sentence before and after a replacement; a replacement that reaches further takes its sentence with it. */
export function changedSentence(
  text: string,
  sentence: Span,
  span: Span,
  replacement: string,
): { readonly before: string; readonly head: string; readonly tail: string; readonly after: string } {
  const start = Math.min(sentence.start, span.start);
  const end = Math.max(sentence.end, span.end);
  const head = text.slice(start, span.start);
  const tail = text.slice(span.end, end);
  return { before: text.slice(start, end), head, tail, after: head + replacement + tail };
}

function selectField(adapter: EditorAdapter, block: number, start: number, field: string): void {
  adapter.select({ block, span: { start, end: start + field.length } });
}
