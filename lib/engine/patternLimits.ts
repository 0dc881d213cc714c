import { branchesOf, eachElement } from './patternTree';
import type { Element, Pattern, PatternProblem, Sequence } from './patternTree';

/** What keeps the work of one pattern bounded. */
export const PATTERN_LIMITS = { elements: 24, alternatives: 64, slots: 6 } as const;

/** Faults of a pattern that is well written but too large, or that would match everywhere. */
export function problemsOfPattern(pattern: Pattern): PatternProblem[] {
  const problems: PatternProblem[] = [];
  const say = (wrong: boolean, cause: string, remedy: string) => {
    if (wrong) problems.push({ position: 0, cause, remedy });
  };
  const { elements, alternatives, slots } = PATTERN_LIMITS;
  say(
    longest(pattern.body) > elements,
    `More than ${elements} parts in a row.`,
    'Write two shorter patterns.',
  );
  say(
    countAlternatives(pattern.body) > alternatives,
    `More than ${alternatives} alternatives.`,
    'Make a set of them.',
  );
  say(pattern.slots.length > slots, `More than ${slots} slots.`, 'Keep those that the rewordings use.');
  say(
    !demandsWords(pattern.body),
    'It matches any words at all.',
    'Let at least one word, set or # be required.',
  );
  say(startsLate(pattern.body), '^ stands after something else.', 'Put ^ first.');
  say(
    gapAtEdge(pattern.body),
    'It begins or ends with a gap.',
    'Let it begin and end with a word, set or #.',
  );
  return problems;
}

function longest(sequence: Sequence): number {
  let sum = 0;
  for (const element of sequence) {
    const inner = branchesOf(element);
    sum += inner.length === 0 ? 1 : Math.max(...inner.map(longest));
  }
  return sum;
}

function countAlternatives(sequence: Sequence): number {
  let sum = 0;
  eachElement(sequence, (element) => {
    if (element.kind === 'either') sum += element.branches.length;
  });
  return sum;
}

function demandsWords(sequence: Sequence): boolean {
  return sequence.some((element) => {
    if (element.kind === 'gap' || element.kind === 'edge') return false;
    if (element.kind === 'either') return !element.optional && element.branches.every(demandsWords);
    return element.kind === 'slot' ? demandsWords(element.body) : true;
  });
}

function isEdge(element: Element | undefined, at: 'start' | 'end'): boolean {
  return element?.kind === 'edge' && element.at === at;
}

function startsLate(body: Sequence): boolean {
  return body.some((element, index) => index > 0 && isEdge(element, 'start'));
}

function gapAtEdge(body: Sequence): boolean {
  return body[0]?.kind === 'gap' || body.at(-1)?.kind === 'gap';
}
