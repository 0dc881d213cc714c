import { anchorIndex } from './anchorIndex';
import type { CompiledPattern, CompiledRule, CompiledRules, LanguageRules } from './compiled';
import { compilePattern } from './compilePattern';
import type { Intern } from './compileSet';
import { backgroundFrequency } from './frequency';
import type { PackScope } from './packScope';
import type { Language } from './principle';
import type { PrincipleTexts, Rule, RuleSet } from './rule';

type FrequencyOf = (word: string, language: Language) => number;

/**
 * Makes rules ready to run, those of all packs together. `frequencyOf` only says where to look first: the findings
 * are the same whatever it answers. Throws for a pattern or a set that the check of packs would have refused.
 */
export function compileRules(
  sets: readonly RuleSet[],
  frequencyOf: FrequencyOf = backgroundFrequency,
): CompiledRules {
  const vocabulary = new Map<string, number>();
  const intern: Intern = (word) => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, vocabulary.size + 1);
    return vocabulary.size;
  };
  const rulesOf = (language: Language) =>
    sets.filter((set) => set.language === language).flatMap((set) => compilePack(set, intern, frequencyOf));
  const ready = (language: Language) => {
    const texts = sets.filter((set) => set.language === language).map((set) => set.principles);
    const principles: PrincipleTexts = Object.assign({}, ...texts.toReversed());
    return (rules: readonly CompiledRule[]) => ({ ...indexed(rules, vocabulary.size), principles });
  };
  const english = rulesOf('en');
  const swedish = rulesOf('sv');
  const tails = sets.flatMap((set) =>
    set.sets.flatMap((lexical) => lexical.tails.map((tail) => tail.tail.length)),
  );
  return {
    vocabulary,
    tailLengths: [...new Set(tails)].sort((a, b) => b - a),
    byLanguage: { en: ready('en')(english), sv: ready('sv')(swedish) },
  };
}

function compilePack(pack: RuleSet, intern: Intern, frequencyOf: FrequencyOf): CompiledRule[] {
  const { language } = pack;
  const scope: PackScope = {
    language,
    sets: new Map(pack.sets.map((set) => [set.name, set])),
    intern,
    frequencyOf: (word) => frequencyOf(word, language),
    lookups: new Map(),
    parsed: new Map(),
  };
  return pack.rules.map((rule) => compileRule(rule, scope));
}

function compileRule(rule: Rule, scope: PackScope): CompiledRule {
  const all = (sources: readonly string[], lookedFor = false): CompiledPattern[] =>
    sources.map((source) => compilePattern(source, scope, lookedFor));
  return {
    rule,
    patterns: all(rule.patterns, true),
    unless: all(rule.unless),
    near: all(rule.near),
    notNear: all(rule.notNear),
  };
}

function indexed(rules: readonly CompiledRule[], words: number): Omit<LanguageRules, 'principles'> {
  const patterns = rules.flatMap((rule) => rule.patterns);
  const ruleOf = Int32Array.from(rules.flatMap((rule, index) => rule.patterns.map(() => index)));
  return { rules, patterns, ruleOf, anchors: anchorIndex(patterns, words) };
}
