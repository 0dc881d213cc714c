import { defaultGuards } from '../../lib/engine/defaultGuards';
import type { Language } from '../../lib/engine/principle';
import type { LexicalSet, Rule, RuleSet } from '../../lib/engine/rule';
import { seededBelow } from './random';

const RULES = 1000;
const SETS = 60;
const SET_WORDS = 20;
const MUST: Record<Language, string> = {
  en: 'must|have to|need to|should|will',
  sv: 'måste|ska|bör|skall|behöver',
};

/**
 * A thousand rules as an organisation's packs would add them: two patterns each, over sixty sets of twenty words. Their
 * words are the rarer ones of many texts, those that are measured among them.
 */
export function madeUpRules(texts: readonly string[], language: Language): RuleSet {
  const below = seededBelow(7);
  const rare = rareWords(texts.join('\n'));
  const word = () => rare[below(rare.length)] ?? 'a';
  const set = () => `<s${below(SETS)}>`;
  const shapes = [
    () => `{verb:${set()}} {goal:~${set()}}`,
    () => `<must> *0-2 ${set()}`,
    () => `${set()} ${set()} [#number]`,
    () => `${word()} ${word()} [${word()}]`,
  ];
  const sets = Array.from({ length: SETS }, (_, index) =>
    lexicalSet(`s${index}`, Array.from({ length: SET_WORDS }, word)),
  );
  const pattern = () => shapes[below(shapes.length)]?.() ?? 'a';
  const rules = Array.from({ length: RULES }, (_, index) =>
    madeUpRule(language, index, [pattern(), pattern()]),
  );
  return {
    pack: 'made.up',
    language,
    sets: [lexicalSet('must', MUST[language].split('|')), ...sets],
    rules,
    wordings: [],
    principles: {},
  };
}

/** Words of letters alone that come at most three times, each once. */
function rareWords(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/(?<![\p{L}\p{N}'’-])\p{L}{3,}(?![\p{L}\p{N}'’-])/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count <= 3).map(([word]) => word);
}

function lexicalSet(name: string, words: readonly string[]): LexicalSet {
  const forms = words.map((word, entry) => ({
    tokens: word.split(' '),
    cell: null,
    entry,
    particle: null,
    gap: 0,
  }));
  return { name, forms, tails: [], not: [], patterns: [] };
}

function madeUpRule(language: Language, index: number, patterns: readonly string[]): Rule {
  return {
    id: `made.up/${index}`,
    language,
    principle: 'numeric-target',
    severity: 'suggest',
    where: null,
    patterns,
    unless: [],
    guards: defaultGuards('numeric-target'),
    near: [],
    notNear: [],
    strength: 'strong',
    rewordings: [{ template: 'look at it together', replaces: 'match', deed: false, drops: null }],
    title: 'Title',
    why: 'Why',
    grounds: '',
    message: 'Message',
    question: 'Question?',
    publisher: null,
  };
}
