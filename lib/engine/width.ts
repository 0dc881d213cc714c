import type { SetLookup } from './compileSet';
import { lookupOf, normsOf, parsedOf } from './packScope';
import type { PackScope } from './packScope';
import type { Element, Sequence } from './patternTree';

/** Most tokens that one class may take. */
export const LONGEST_CLASS = 16;

/** Least and most tokens, marks between words included. */
export type Width = { readonly min: number; readonly max: number };
/** What a noun group may hold before its head. */
export const GROUP_WIDTH: Width = { min: 0, max: 8 };

/** How many tokens a part of a pattern takes. */
export function widthOf(element: Element, scope: PackScope): Width {
  switch (element.kind) {
    case 'word':
      return words(normsOf(element.text, scope.language).length);
    case 'class':
      return { min: 1, max: LONGEST_CLASS + 1 };
    case 'gap':
      return { min: element.min, max: 2 * element.max };
    case 'slot':
      return widthOfAll(element.body, scope);
    case 'either':
      return widest(
        element.branches.map((branch) => widthOfAll(branch, scope)),
        element.optional,
      );
    case 'set':
      return widthOfSet(lookupOf(scope, element.name, element.cells), element.group, scope);
    case 'edge':
    default:
      return { min: 0, max: 0 };
  }
}

function words(count: number): Width {
  return { min: count, max: 2 * count };
}

function widthOfAll(sequence: Sequence, scope: PackScope): Width {
  return sequence.reduce((sum, element) => addWidths(sum, widthOf(element, scope)), { min: 0, max: 0 });
}

function widest(widths: readonly Width[], optional: boolean): Width {
  const min = optional ? 0 : Math.min(...widths.map((width) => width.min));
  return { min, max: Math.max(0, ...widths.map((width) => width.max)) };
}

const KNOWN = new WeakMap<SetLookup, Width>();

function widthOfSet(lookup: SetLookup, group: boolean, scope: PackScope): Width {
  const width = KNOWN.get(lookup) ?? ungroupedWidth(lookup, scope);
  KNOWN.set(lookup, width);
  return { min: width.min, max: width.max + (group ? GROUP_WIDTH.max : 0) };
}

function ungroupedWidth(lookup: SetLookup, scope: PackScope): Width {
  const forms = lookup.set.forms.map(
    (form) => form.tokens.length + (form.particle === null ? 0 : form.gap + 1),
  );
  const subs = lookup.patterns.map((source) => widthOfAll(parsedOf(scope, source).body, scope));
  const { max } = widest([words(Math.max(1, ...forms)), ...subs], false);
  return { min: 1, max };
}

export function addWidths(a: Width, b: Width): Width {
  return { min: a.min + b.min, max: a.max + b.max };
}
