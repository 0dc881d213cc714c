import type { Place } from '../editors/adapter';
import type { Underline } from '../highlight/highlighter';
import type { Mark } from './mark';
import type { OpenField } from './writtenFields';

/** What is underlined: the words of findings, and what is to be filled in. */
export function underlinesOf(marks: readonly Mark[], fields: readonly OpenField[]): Underline[] {
  return [
    ...marks.map((mark): Underline => {
      return { id: mark.id, place: placeOf(mark), kind: mark.finding.by === 'rule' ? 'sure' : 'soft' };
    }),
    ...fields.map(({ id, place }): Underline => ({ id, place, kind: 'field' })),
  ];
}

/** Where the words of a mark stand. */
export function placeOf({ block, finding }: Mark): Place {
  return { block, span: { start: finding.start, end: finding.end } };
}
