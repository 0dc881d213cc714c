import type { LexicalSet, SetForm } from './rule';
import { tailKey } from './compiled';

/** Gives each word its number; the same word always the same one. */
export type Intern = (word: string) => number;

/** One form of a set, as the matcher looks it up by its first token. */
export type FormEntry = {
  /** Numbers of the tokens after the first. */
  readonly rest: readonly number[];
  readonly cell: string | null;
  readonly entry: number;
  /** Number of the particle; 0 for none. */
  readonly particle: number;
  readonly gap: number;
};

export type SetLookup = {
  readonly set: LexicalSet;
  /** Forms by the number of their first token, longest first. */
  readonly forms: ReadonlyMap<number, readonly FormEntry[]>;
  /** Compound heads by their key. */
  readonly tails: ReadonlyMap<number, { readonly cell: string | null; readonly entry: number }>;
  readonly not: ReadonlySet<string>;
  /** True for the cells that are asked for. */
  readonly wanted: (cell: string | null) => boolean;
  /** Sub-patterns; none when cells are asked for, since sub-patterns have no cells. */
  readonly patterns: readonly string[];
};

/** Prepares a set, or only some of its cells, for looking up. */
export function compileSet(set: LexicalSet, cells: readonly string[] | null, intern: Intern): SetLookup {
  const wanted = (cell: string | null) => cells === null || (cell !== null && cells.includes(cell));
  const tails = set.tails.filter((tail) => wanted(tail.cell));
  return {
    set,
    wanted,
    forms: formsByFirst(
      set.forms.filter((form) => wanted(form.cell)),
      intern,
    ),
    tails: new Map(tails.toReversed().map((tail) => [intern(tailKey(tail.tail)), tail])),
    not: new Set(set.not),
    patterns: cells === null ? set.patterns : [],
  };
}

function formsByFirst(forms: readonly SetForm[], intern: Intern): Map<number, FormEntry[]> {
  const found = new Map<number, FormEntry[]>();
  const longestFirst = [...forms].sort((a, b) => weight(b) - weight(a));
  for (const { tokens, cell, entry, particle, gap } of longestFirst) {
    const [first, ...rest] = tokens.map(intern);
    if (first === undefined) continue;
    const entries = found.get(first) ?? [];
    entries.push({ rest, cell, entry, particle: particle === null ? 0 : intern(particle), gap });
    found.set(first, entries);
  }
  return found;
}

function weight(form: SetForm): number {
  return form.tokens.length + (form.particle === null ? 0 : 1);
}
