import { classKey, tailKey } from './compiled';
import type { Anchor } from './compiled';
import { lookupOf, normsOf, parsedOf } from './packScope';
import type { PackScope } from './packScope';
import type { SetLookup } from './compileSet';
import type { Element, Sequence } from './patternTree';
import { addWidths, GROUP_WIDTH, widthOf } from './width';
import type { Width } from './width';

type Choice = { readonly anchors: readonly Anchor[]; readonly cost: number };

/**
 * The keys one of which stands in every match of the sequence, those of its rarest required element. They only
 * spare work: which matches are found does not depend on them.
 */
export function anchorsOf(sequence: Sequence, scope: PackScope): readonly Anchor[] {
  return choose(sequence, scope)?.anchors ?? [];
}

/** Other lists that are asked for: more of them spare little. */
const MOST_NEEDS = 3;

/** The keys of the other required elements, one of each of which stands in every match; those of rare ones first. */
export function needsOf(sequence: Sequence, scope: PackScope): readonly (readonly number[])[] {
  const choices = requiredIn(sequence).flatMap((element) => anchorsOfElement(element, scope) ?? []);
  const [, ...others] = choices.sort((a, b) => a.cost - b.cost);
  return others.slice(0, MOST_NEEDS).map(({ anchors }) => [...new Set(anchors.flatMap(({ keys }) => keys))]);
}

function requiredIn(sequence: Sequence): Element[] {
  return sequence.flatMap((element) => (element.kind === 'slot' ? requiredIn(element.body) : [element]));
}

function choose(sequence: Sequence, scope: PackScope): Choice | null {
  let best: Choice | null = null;
  let bestBefore: Width = { min: 0, max: 0 };
  let before: Width = bestBefore;
  for (const element of sequence) {
    const choice = anchorsOfElement(element, scope);
    if (choice !== null && (best === null || choice.cost < best.cost)) {
      best = choice;
      bestBefore = before;
    }
    before = addWidths(before, widthOf(element, scope));
  }
  return best === null ? null : shift(best, bestBefore);
}

function shift(choice: Choice, by: Width): Choice {
  const anchors = choice.anchors.map(({ keys, min, max }) => ({
    keys,
    min: min + by.min,
    max: max + by.max + 1,
  }));
  return { anchors, cost: choice.cost };
}

/** null for what need not stand there. */
function anchorsOfElement(element: Element, scope: PackScope): Choice | null {
  switch (element.kind) {
    case 'word':
      return single(normsOf(element.text, scope.language)[0] ?? element.text, 0, scope);
    case 'class':
      return single(classKey(element.name), 0, scope);
    case 'set':
      return anchorsOfSet(lookupOf(scope, element.name, element.cells), element.group, scope);
    case 'slot':
      return choose(element.body, scope);
    case 'either':
      return element.optional ? null : join(element.branches.map((branch) => choose(branch, scope)));
    case 'gap':
    case 'edge':
    default:
      return null;
  }
}

function single(word: string, max: number, scope: PackScope): Choice {
  // A class may begin with a mark that is its own; the mark before it is counted by the element before.
  return { anchors: [{ keys: [scope.intern(word)], min: 0, max }], cost: scope.frequencyOf(word) };
}

function join(choices: readonly (Choice | null)[]): Choice | null {
  const anchors: Anchor[] = [];
  let cost = 0;
  for (const choice of choices) {
    if (choice === null) return null;
    anchors.push(...choice.anchors);
    cost += choice.cost;
  }
  return { anchors, cost };
}

/** A set's own anchors, found once for all patterns that use it. */
const KNOWN = new WeakMap<SetLookup, { readonly choice: Choice | null }>();

function anchorsOfSet(lookup: SetLookup, group: boolean, scope: PackScope): Choice | null {
  const known = KNOWN.get(lookup) ?? { choice: ungroupedAnchors(lookup, scope) };
  KNOWN.set(lookup, known);
  const all = known.choice;
  return all !== null && group ? shift(all, GROUP_WIDTH) : all;
}

function ungroupedAnchors(lookup: SetLookup, scope: PackScope): Choice | null {
  const firsts = [...new Set(wordsOf(lookup))];
  const cost = firsts.reduce((sum, word) => sum + scope.frequencyOf(word), 0);
  const own: Choice = { anchors: [{ keys: firsts.map(scope.intern), min: 0, max: 0 }], cost };
  const subs = lookup.patterns.map((source) => choose(parsedOf(scope, source).body, scope));
  return join([own, ...subs]);
}

function wordsOf(lookup: SetLookup): string[] {
  const { set } = lookup;
  const forms = set.forms.filter(({ tokens, cell }) => tokens.length > 0 && lookup.wanted(cell));
  const tails = set.tails.filter(({ cell }) => lookup.wanted(cell));
  return [...forms.map(({ tokens }) => tokens[0] ?? ''), ...tails.map(({ tail }) => tailKey(tail))];
}
