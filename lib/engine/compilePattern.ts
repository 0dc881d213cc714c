import type { CompiledPattern, Matcher } from './compiled';
import { matchEdge } from './matchEdge';
import { closeSlot, matchClass, matched, matchEither, matchGap, matchWord, openSlot } from './matchers';
import { matchSet } from './matchSet';
import { matchGroup } from './nounGroup';
import { lookupOf, normsOf, parsedOf } from './packScope';
import type { PackScope } from './packScope';
import type { Element, Sequence } from './patternTree';

type Place = { readonly scope: PackScope; readonly slots: readonly string[]; readonly slot: number };

/**
 * A pattern that makes itself ready when it is first tried; `where` to look for it only if it is looked for in every
 * text and not merely tried beside a hit. Trying one that is not well formed throws: packs are checked before.
 */
export function compilePattern(source: string, scope: PackScope, where: Where = NOWHERE): CompiledPattern {
  return new LazyPattern(source, scope, where);
}

type Where = Pick<CompiledPattern, 'anchors' | 'needs'>;
const NOWHERE: Where = { anchors: [], needs: [] };

class LazyPattern implements CompiledPattern {
  readonly anchors: CompiledPattern['anchors'];
  readonly needs: CompiledPattern['needs'];
  readonly #source: string;
  readonly #scope: PackScope;
  #match: Matcher | null = null;

  constructor(source: string, scope: PackScope, { anchors, needs }: Where) {
    this.#source = source;
    this.#scope = scope;
    this.anchors = anchors;
    this.needs = needs;
  }

  get slots(): readonly string[] {
    return parsedOf(this.#scope, this.#source).slots;
  }

  get match(): Matcher {
    const place: Place = { scope: this.#scope, slots: this.slots, slot: -1 };
    this.#match ??= compileSequence(parsedOf(this.#scope, this.#source).body, place, matched);
    return this.#match;
  }
}

function compileSequence(sequence: Sequence, place: Place, next: Matcher): Matcher {
  return sequence.reduceRight<Matcher>(
    (rest, element, index) => compileElement(element, place, rest, index === sequence.length - 1),
    next,
  );
}

function compileElement(element: Element, place: Place, next: Matcher, last: boolean): Matcher {
  switch (element.kind) {
    case 'word':
      return compileWord(element.text, place.scope, next);
    case 'set':
      return compileSetElement(element, place, next);
    case 'class':
      return matchClass(element.name, next);
    case 'gap':
      // In a slot that ends with it, a gap is as long as it may be: the slot is what is wanted.
      return matchGap(element.min, element.max, last && place.slot >= 0, next);
    case 'either':
      return compileEither(element.branches, element.optional, place, next);
    case 'slot':
      return compileSlot(element.name, element.body, place, next);
    case 'edge':
    default:
      return matchEdge(element.at, next);
  }
}

function compileWord(text: string, scope: PackScope, next: Matcher): Matcher {
  const norms = normsOf(text, scope.language);
  return norms.reduceRight<Matcher>((rest, norm) => matchWord(scope.intern(norm), rest), next);
}

function compileSetElement(element: Extract<Element, { kind: 'set' }>, place: Place, next: Matcher): Matcher {
  const lookup = lookupOf(place.scope, element.name, element.cells);
  // Slots inside a set's own patterns are not the rule's.
  const inner: Place = { scope: place.scope, slots: [], slot: -1 };
  const subPatterns = lookup.patterns.map((source) =>
    compileSequence(parsedOf(place.scope, source).body, inner, next),
  );
  const any = matchEither([matchSet(lookup, place.slot, next), ...subPatterns]);
  return element.group ? matchGroup(any) : any;
}

function compileEither(
  branches: readonly Sequence[],
  optional: boolean,
  place: Place,
  next: Matcher,
): Matcher {
  const longestFirst = [...branches].sort((a, b) => b.length - a.length);
  const compiled = longestFirst.map((branch) => compileSequence(branch, place, next));
  return matchEither(optional ? [...compiled, next] : compiled);
}

function compileSlot(name: string, body: Sequence, place: Place, next: Matcher): Matcher {
  const slot = place.slots.indexOf(name);
  if (slot < 0) return compileSequence(body, place, next);
  return openSlot(slot, compileSequence(body, { ...place, slot }, closeSlot(slot, next)));
}
