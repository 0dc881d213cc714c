import { scan } from '../languages/scan';
import { compileSet } from './compileSet';
import type { Intern, SetLookup } from './compileSet';
import { parsePattern } from './pattern';
import type { Pattern } from './patternTree';
import type { Language } from './principle';
import type { LexicalSet, RuleSet } from './rule';

/** Roughly how often a word or class stands in a million. */
export type FrequencyOf = (word: string, language: Language) => number;

/** What patterns of one pack are compiled with. */
export type PackScope = {
  readonly language: Language;
  readonly sets: ReadonlyMap<string, LexicalSet>;
  readonly intern: Intern;
  /** How common a key is: for choosing anchors, and for nothing else. */
  readonly frequencyOf: (word: string) => number;
  /** Sets already prepared, by name and cells. */
  readonly lookups: Map<string, SetLookup>;
  /** Patterns already taken apart. */
  readonly parsed: Map<string, Pattern>;
};

/** What the patterns of this pack are compiled with. */
export function packScope(pack: RuleSet, intern: Intern, frequencyOf: FrequencyOf): PackScope {
  const { language } = pack;
  return {
    language,
    sets: new Map(pack.sets.map((set) => [set.name, set])),
    intern,
    frequencyOf: (word) => frequencyOf(word, language),
    lookups: new Map(),
    parsed: new Map(),
  };
}

/** The pattern taken apart. Throws when it is not well formed. */
export function parsedOf(scope: PackScope, source: string): Pattern {
  const known = scope.parsed.get(source);
  if (known !== undefined) return known;
  const parsed = parsePattern(source);
  if (parsed.ok) {
    scope.parsed.set(source, parsed.pattern);
    return parsed.pattern;
  }
  throw new Error(`Pattern ${source}: ${parsed.problems[0]?.cause ?? 'not well formed'}`);
}

/** The set as this pack's patterns look it up. Throws for a set that the pack does not have. */
export function lookupOf(scope: PackScope, name: string, cells: readonly string[] | null): SetLookup {
  const key = `${name}:${cells?.join(',') ?? '*'}`;
  const known = scope.lookups.get(key);
  if (known !== undefined) return known;
  const set = scope.sets.get(name);
  if (set === undefined) throw new Error(`There is no set <${name}>.`);
  const lookup = compileSet(set, cells, scope.intern);
  scope.lookups.set(key, lookup);
  return lookup;
}

/** Such words are one token and their own norm. */
const LETTERS = /^[a-zà-öø-ÿ]+$/u;

/** The norms of a pattern's word: several where the language's tokens part it. */
export function normsOf(word: string, language: Language): readonly string[] {
  if (LETTERS.test(word)) return [word];
  const norms = scan(word, language).filter((token) => token.kind !== 'punct');
  return norms.map((token) => token.norm);
}
