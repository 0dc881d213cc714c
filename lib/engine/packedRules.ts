import type { PreparedPattern, PreparedRules } from './prepared';
import type { LexicalSet, RuleSet, SetForm } from './rule';

/** Rules as a short file, for Tillit's own packs: what is written many times in a rule set is written once. */
export type PackedRules = Omit<RuleSet, 'sets' | 'prepared'> & {
  readonly sets: readonly PackedSet[];
  readonly prepared: {
    readonly words: string;
    /** Each list as runs: a number, or a number and, below zero, how many more follow it. */
    readonly lists: readonly (readonly number[])[];
    /** In the order in which the rules name them, each once. */
    readonly patterns: readonly (readonly [PreparedPattern['anchors'], PreparedPattern['needs']])[];
  };
};

/** A form a line: tokens, entry, cell, particle and gap, the last ones left out where there are none. */
type PackedSet = Omit<LexicalSet, 'forms'> & { readonly forms: string };

const LINE = '\n';
const FIELD = '\t';
const TOKEN = '\v';

/** Packs rules with what was prepared of them. */
export function packRules({ sets, prepared, ...rest }: PreparedRules): PackedRules {
  return {
    ...rest,
    sets: sets.map((set) => ({ ...set, forms: set.forms.map(lineOf).join(LINE) })),
    prepared: {
      words: prepared.words.join(LINE),
      lists: prepared.lists.map(runsOf),
      patterns: prepared.patterns.map(([, { anchors, needs }]) => [anchors, needs]),
    },
  };
}

/** The rules that were packed. Forms are taken out when a set is first used. */
export function unpackRules({ sets, prepared, ...rest }: PackedRules): RuleSet {
  const sources = [...new Set(rest.rules.flatMap(({ patterns }) => patterns))];
  return {
    ...rest,
    sets: sets.map(unpackSet),
    prepared: {
      words: prepared.words.split(LINE),
      lists: prepared.lists.map(listOf),
      patterns: prepared.patterns.map(([anchors, needs], nth) => [sources[nth] ?? '', { anchors, needs }]),
    },
  };
}

function lineOf({ tokens, cell, entry, particle, gap }: SetForm): string {
  const fields = [tokens.join(TOKEN), entry, cell ?? '', particle ?? '', gap === 0 ? '' : gap];
  return fields.join(FIELD).trimEnd();
}

function unpackSet({ forms, ...rest }: PackedSet): LexicalSet {
  let made: readonly SetForm[] | null = null;
  return {
    ...rest,
    get forms() {
      return (made ??= forms === '' ? [] : forms.split(LINE).map(formOf));
    },
  };
}

function formOf(line: string): SetForm {
  const [tokens = '', entry, cell = '', particle = '', gap = ''] = line.split(FIELD);
  return {
    tokens: tokens.includes(TOKEN) ? tokens.split(TOKEN) : [tokens],
    cell: cell === '' ? null : cell,
    entry: Number(entry),
    particle: particle === '' ? null : particle,
    gap: Number(gap),
  };
}

function runsOf(list: readonly number[]): number[] {
  const runs: number[] = [];
  for (const [nth, key] of list.entries()) {
    const last = runs.at(-1);
    if (nth === 0 || last === undefined || list[nth - 1] !== key - 1) runs.push(key);
    else if (last < 0) runs[runs.length - 1] = last - 1;
    else runs.push(-1);
  }
  return runs;
}

function listOf(runs: readonly number[]): number[] {
  const list: number[] = [];
  for (const run of runs) {
    const last = list.at(-1) ?? 0;
    if (run >= 0) list.push(run);
    else for (let more = 1; more <= -run; more += 1) list.push(last + more);
  }
  return list;
}
