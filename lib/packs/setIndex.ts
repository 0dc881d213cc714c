import type { Pack, PackSet } from './format';
import { entryForms } from './forms';

/** What is known about a pack's sets: enough to say whether a pattern's `<set:cell>` leads anywhere. */
export type SetIndex = {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The cells that the set's forms fill. */
  cellsOf(name: string): ReadonlySet<string>;
};

export function setIndex(pack: Pack): SetIndex {
  const sets = new Map<string, PackSet>(Object.entries(pack.sets));
  const cells = new Map<string, ReadonlySet<string>>();
  return {
    names: [...sets.keys()],
    has: (name) => sets.has(name),
    cellsOf(name) {
      const known = cells.get(name);
      if (known) return known;
      const entries = sets.get(name)?.entries ?? [];
      const found = new Set(entries.flatMap((entry) => Object.keys(entryForms(entry, pack.language).forms)));
      cells.set(name, found);
      return found;
    },
  };
}
