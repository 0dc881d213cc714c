/** Kinds of words that are recognised by their shape: `#number`, `#deadline` … */
export const PATTERN_CLASSES = ['number', 'time', 'date', 'period', 'deadline', 'name', 'ing'] as const;
export type PatternClass = (typeof PATTERN_CLASSES)[number];

/** One part of a pattern. */
export type Element =
  /** One written word: lower case, NFC, with straight apostrophes. */
  | { readonly kind: 'word'; readonly text: string }
  /** Any form in the set; `cells` null for all of them. `group`: with the words of its noun group before it. */
  | {
      readonly kind: 'set';
      readonly name: string;
      readonly cells: readonly string[] | null;
      readonly group: boolean;
    }
  | { readonly kind: 'class'; readonly name: PatternClass }
  /** Any words, `min` to `max` of them. */
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'either'; readonly branches: readonly Sequence[]; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly name: string; readonly body: Sequence }
  /** Beginning (`^`) or end (`$`) of the sentence. */
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' };

export type Sequence = readonly Element[];

/** A pattern as written, taken apart. */
export type Pattern = {
  readonly source: string;
  readonly body: Sequence;
  /** Slot names in the order in which they first stand; each once. */
  readonly slots: readonly string[];
  /** Names of the sets that it uses; each once. */
  readonly sets: readonly string[];
};

/** A fault in a pattern: where, what, and what to do about it. */
export type PatternProblem = {
  /** Offset in the pattern's source, in UTF-16 units. */
  readonly position: number;
  readonly cause: string;
  readonly remedy: string;
};

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly problems: readonly PatternProblem[] };

/** The parts directly inside `element`, branch by branch; none for a leaf. */
export function branchesOf(element: Element): readonly Sequence[] {
  if (element.kind === 'either') return element.branches;
  return element.kind === 'slot' ? [element.body] : [];
}

/** Calls `visit` for every element of the sequence, outer before inner. */
export function eachElement(sequence: Sequence, visit: (element: Element) => void): void {
  for (const element of sequence) {
    visit(element);
    for (const branch of branchesOf(element)) eachElement(branch, visit);
  }
}

/** The slots and the sets that stand anywhere in the sequence, in the order in which they first stand. */
export function namesIn(body: Sequence): { slots: string[]; sets: string[] } {
  const slots = new Set<string>();
  const sets = new Set<string>();
  eachElement(body, (element) => {
    if (element.kind === 'slot') slots.add(element.name);
    if (element.kind === 'set') sets.add(element.name);
  });
  return { slots: [...slots], sets: [...sets] };
}
