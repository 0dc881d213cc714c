import { anchorIndex } from './anchorIndex';
import type {
  CompiledPattern,
  CompiledRule,
  CompiledRules,
  CompiledWording,
  LanguageRules,
} from './compiled';
import { tailKey } from './compiled';
import { compilePattern } from './compilePattern';
import type { Intern } from './compileSet';
import { backgroundFrequency } from './frequency';
import { packScope } from './packScope';
import type { FrequencyOf, PackScope } from './packScope';
import { prepare } from './prepare';
import type { PreparedPattern } from './prepared';
import type { Language } from './principle';
import type { PrincipleTexts, Rule, RuleSet } from './rule';
import { tailTree } from './tailTree';

/** Rules of one pack, and the lists of keys that their patterns need. */
type CompiledPack = Pick<LanguageRules, 'rules' | 'lists' | 'wordings'>;

/**
 * Makes rules ready to run, those of all packs together. `frequencyOf` only says where to look first: the findings
 * are the same whatever it answers. Throws for a pattern or a set that the check of packs would have refused.
 */
export function compileRules(
  sets: readonly RuleSet[],
  frequencyOf: FrequencyOf = backgroundFrequency,
): CompiledRules {
  const ready = (language: Language) => compileLanguage(sets, language, frequencyOf);
  return { byLanguage: { en: ready('en'), sv: ready('sv') } };
}

/** As `compileRules`, for the rules of one language; those of others among the sets are passed over. */
export function compileLanguage(
  all: readonly RuleSet[],
  language: Language,
  frequencyOf: FrequencyOf = backgroundFrequency,
): LanguageRules {
  const sets = all.filter((set) => set.language === language);
  const vocabulary = new Map<string, number>();
  const intern: Intern = (word) => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, vocabulary.size + 1);
    return vocabulary.size;
  };
  const pack = sets.reduce<CompiledPack>((before, set) => compilePack(set, intern, frequencyOf, before), {
    rules: [],
    lists: [],
    wordings: [],
  });
  const tails = sets.flatMap((set) => set.sets.flatMap((lexical) => lexical.tails.map(({ tail }) => tail)));
  return {
    ...indexed(pack, vocabulary.size),
    principles: principlesOf(sets),
    vocabulary,
    tails: tailTree(tails.map((tail) => [tail, vocabulary.get(tailKey(tail)) ?? 0])),
  };
}

function principlesOf(sets: readonly RuleSet[]): PrincipleTexts {
  return Object.assign({}, ...sets.map((set) => set.principles).toReversed());
}

/** The rules of a pack after those of the packs before it. */
function compilePack(
  pack: RuleSet,
  intern: Intern,
  frequencyOf: FrequencyOf,
  before: CompiledPack,
): CompiledPack {
  const prepared = pack.prepared ?? prepare(pack, frequencyOf);
  const ids = prepared.words.map(intern);
  const lists = prepared.lists.map((list) => list.map((word) => ids[word] ?? 0));
  const scope = packScope(pack, intern, frequencyOf);
  const patterns = new Map(prepared.patterns);
  const where = ({ anchors, needs }: PreparedPattern) => ({
    anchors: anchors.map(([list, min, max]) => ({ keys: lists[list] ?? [], min, max })),
    needs: needs.map((list) => before.lists.length + list),
  });
  const rules = pack.rules.map((rule) =>
    compileRule(rule, scope, (source) => {
      const found = patterns.get(source);
      return compilePattern(source, scope, found && where(found));
    }),
  );
  const wordings = pack.wordings.map((wording): CompiledWording => ({
    wording,
    patterns: wording.patterns.map((source) => compilePattern(source, scope)),
  }));
  return {
    rules: [...before.rules, ...rules],
    lists: [...before.lists, ...lists],
    wordings: [...before.wordings, ...wordings],
  };
}

function compileRule(
  rule: Rule,
  scope: PackScope,
  lookedFor: (source: string) => CompiledPattern,
): CompiledRule {
  const tried = (source: string) => compilePattern(source, scope);
  return {
    rule,
    patterns: rule.patterns.map(lookedFor),
    unless: rule.unless.map(tried),
    near: rule.near.map(tried),
    notNear: rule.notNear.map(tried),
  };
}

function indexed(
  { rules, lists, wordings }: CompiledPack,
  words: number,
): Pick<LanguageRules, keyof CompiledPack | 'patterns' | 'ruleOf' | 'anchors'> {
  const patterns = rules.flatMap((rule) => rule.patterns);
  const ruleOf = Int32Array.from(rules.flatMap((rule, index) => rule.patterns.map(() => index)));
  return { rules, lists, wordings, patterns, ruleOf, anchors: anchorIndex(patterns, words) };
}
