import { anchorsOf, needsOf } from './anchor';
import { backgroundFrequency } from './frequency';
import { lookupOf, normsOf, packScope, parsedOf } from './packScope';
import type { FrequencyOf, PackScope } from './packScope';
import { eachElement } from './patternTree';
import type { Prepared, PreparedPattern, PreparedRules } from './prepared';
import type { RuleSet } from './rule';

/** The pack with what can be worked out beforehand. */
export function withPrepared(pack: RuleSet): PreparedRules {
  return { ...pack, prepared: prepare(pack, backgroundFrequency) };
}

/** Works out where a pack's patterns are looked for. Throws for a pattern or set that the check of packs would refuse. */
export function prepare(pack: RuleSet, frequencyOf: FrequencyOf): Prepared {
  const words = new Numbers<string>((word) => word);
  const lists = new Numbers<readonly number[]>((list) => list.join());
  const scope = packScope(pack, (word) => words.of(word), frequencyOf);
  const patterns = new Map<string, PreparedPattern>();
  for (const rule of pack.rules) {
    for (const source of rule.patterns)
      if (!patterns.has(source)) patterns.set(source, preparePattern(source, scope, lists));
    for (const source of [...rule.patterns, ...rule.unless, ...rule.near, ...rule.notNear])
      internAll(source, scope);
  }
  for (const { patterns: sources } of pack.wordings) for (const source of sources) internAll(source, scope);
  return { words: words.all, lists: lists.all, patterns: [...patterns] };
}

function preparePattern(
  source: string,
  scope: PackScope,
  lists: Numbers<readonly number[]>,
): PreparedPattern {
  const { body } = parsedOf(scope, source);
  return {
    anchors: anchorsOf(body, scope).map(({ keys, min, max }) => [lists.of(keys), min, max]),
    needs: needsOf(body, scope).map((keys) => lists.of(keys)),
  };
}

/** Names every word of the pattern, and of the sets and their patterns in it. */
function internAll(source: string, scope: PackScope): void {
  eachElement(parsedOf(scope, source).body, (element) => {
    if (element.kind === 'word') normsOf(element.text, scope.language).forEach(scope.intern);
    if (element.kind !== 'set') return;
    for (const sub of lookupOf(scope, element.name, element.cells).patterns) internAll(sub, scope);
  });
}

/** Numbers things from 0 in the order in which they are met; two with one name are the same thing. */
class Numbers<Thing> {
  readonly all: Thing[] = [];
  readonly #known = new Map<string, number>();
  readonly #nameOf: (thing: Thing) => string;

  constructor(nameOf: (thing: Thing) => string) {
    this.#nameOf = nameOf;
  }

  of(thing: Thing): number {
    const name = this.#nameOf(thing);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, this.all.length);
    return this.all.push(thing) - 1;
  }
}
