import { identityOf, type Mark } from './mark';

let next = 0;

/** Marks of a new reading with their ids: the old one's where the same rule sees the same words at the same place. */
export function giveIds(marks: readonly Omit<Mark, 'id'>[], old: readonly Mark[]): readonly Mark[] {
  const ids = new Map(old.map((mark) => [identityOf(mark), mark.id]));
  return marks.map((mark) => {
    const id = ids.get(identityOf(mark));
    return { ...mark, id: id ?? `f${String((next += 1))}` };
  });
}
