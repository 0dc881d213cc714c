import type { Block } from '../text/block';
import type { Edit } from './adapter';
import { minimalEdit, type MinimalEdit } from './minimalEdit';

/**
 * The smallest change that `edit` asks of its block, in offsets from `origin` units before the block's text; null when the block
 * no longer reads as it did when it was judged.
 */
export function changeOf(edit: Edit, block: Block | undefined, origin: number): MinimalEdit | null {
  const { place, expected, blockText, replacement } = edit;
  const { start, end } = place.span;
  if (block?.text !== blockText || blockText.slice(start, end) !== expected) return null;
  const { span, text } = minimalEdit(expected, replacement);
  const shift = origin + start;
  return { span: { start: span.start + shift, end: span.end + shift }, text };
}
