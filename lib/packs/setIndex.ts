import { parsePattern } from '../engine/pattern';
import { eachElement } from '../engine/patternTree';
import type { Pack, PackSet } from './format';
import { entryForms } from './forms';

/** A use of a set in a pattern. */
export type SetUse = { readonly name: string; readonly cells: readonly string[] };

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

/** The sets that a pattern uses, with the cells it asks for. None for a pattern that is not well-formed. */
export function setUses(source: string): readonly SetUse[] {
  const parsed = parsePattern(source);
  if (!parsed.ok || parsed.pattern.sets.length === 0) return [];
  const uses: SetUse[] = [];
  eachElement(parsed.pattern.body, (element) => {
    if (element.kind === 'set') uses.push({ name: element.name, cells: element.cells ?? [] });
  });
  return uses;
}
