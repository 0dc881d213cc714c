import type { MinimalEdit } from './minimalEdit';

/** Where an offset in the old text stands after the edit; one inside the replaced words goes to the new words' end. */
export function moveOffset(offset: number, edit: MinimalEdit): number {
  if (offset <= edit.span.start && offset < edit.span.end) return offset;
  const end = edit.span.start + edit.text.length;
  return offset >= edit.span.end ? offset + end - edit.span.end : end;
}
