import { defaultGuards } from '../../../lib/engine/defaultGuards';
import { compileRules } from '../../../lib/engine/compile';
import type { CompiledRules } from '../../../lib/engine/compiled';
import type { Finding } from '../../../lib/engine/finding';
import { readBlock } from '../../../lib/engine/matchBlock';
import type { BlockReading } from '../../../lib/engine/matchBlock';
import type { Language } from '../../../lib/engine/principle';
import type { LexicalSet, Rule, RuleSet, SetForm } from '../../../lib/engine/rule';
import { inflectNoun, inflectVerb } from '../../../lib/languages/inflect';

type Entry = {
  readonly words?: string;
  readonly verb?: string;
  readonly noun?: string;
  readonly particle?: string;
  readonly gap?: number;
  /** Heads of compounds: every form of the noun is one. */
  readonly ends?: boolean;
};

export type SetSource =
  | readonly Entry[]
  | {
      readonly of: readonly Entry[];
      readonly not?: readonly string[];
      readonly patterns?: readonly string[];
    };

/** A set in the few words that a test needs: `[{words: 'must|have to'}, {verb: 'hit hits hit hit hitting'}]`. */
export function lexicalSet(language: Language, name: string, source: SetSource): LexicalSet {
  const { of: entries, not = [], patterns = [] } = 'of' in source ? source : { of: source };
  const forms = entries.flatMap((entry, index) => formsOf(language, entry, index));
  const tails = forms
    .filter((form) => entries[form.entry]?.ends === true)
    .map((form) => ({ tail: form.tokens.join(' '), cell: form.cell, entry: form.entry }));
  return { name, forms, tails, not, patterns };
}

function formsOf(language: Language, entry: Entry, index: number): SetForm[] {
  const particle = entry.particle ?? null;
  const form = (text: string, cell: string | null): SetForm => ({
    tokens: text.split(' '),
    cell,
    entry: index,
    particle,
    gap: particle === null ? 0 : (entry.gap ?? 3),
  });
  const inflected = [
    ...(entry.verb === undefined ? [] : inflectVerb(language, entry.verb.split(' '))),
    ...(entry.noun === undefined ? [] : inflectNoun(language, entry.noun.split(' '))),
  ];
  const words = entry.words?.split('|').map((text) => form(text, null)) ?? [];
  return [...words, ...inflected.map((one) => form(one.form, one.cell))];
}

export type RuleSource = Partial<Omit<Rule, 'rewordings'>> & {
  readonly rewordings?: readonly (string | Rule['rewordings'][number])[];
};

export function rule(language: Language, source: RuleSource): Rule {
  const principle = source.principle ?? 'numeric-target';
  const rewordings = source.rewordings ?? [];
  return {
    id: 'test/rule',
    language,
    principle,
    severity: 'suggest',
    where: null,
    patterns: [],
    unless: [],
    guards: defaultGuards(principle),
    near: [],
    notNear: [],
    strength: 'strong',
    title: 'Title',
    why: 'Why',
    grounds: '',
    message: 'Message',
    question: 'Question?',
    publisher: null,
    ...source,
    rewordings: rewordings.map((one) =>
      typeof one === 'string' ? { template: one, replaces: 'match', deed: false, drops: null } : one,
    ),
  };
}

export function ruleSet(
  language: Language,
  sets: Readonly<Record<string, SetSource>>,
  rules: readonly RuleSource[],
): RuleSet {
  return {
    pack: 'test',
    language,
    sets: Object.entries(sets).map(([name, source]) => lexicalSet(language, name, source)),
    rules: rules.map((source, index) => rule(language, { id: `test/${index}`, ...source })),
    wordings: [],
    principles: {},
  };
}

/** Reads text as one paragraph. */
export function read(
  text: string,
  language: Language,
  rules: CompiledRules,
  around: { before?: string; after?: string } = {},
): BlockReading {
  return readBlock(
    { text, kind: 'paragraph', before: around.before ?? '', after: around.after ?? '' },
    language,
    'email',
    rules,
    { asked: 'every' },
  );
}

/** The text with each marked span in `[[…]]`, as the packs' examples are written. */
export function marked(text: string, findings: readonly Finding[]): string {
  return findings
    .toReversed()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}[[${rest.slice(start, end)}]]${rest.slice(end)}`,
      text,
    );
}

/** Marks what one pattern finds, with the given sets and no guards. */
export function markedBy(
  language: Language,
  pattern: string,
  sets: Readonly<Record<string, SetSource>>,
  text: string,
): string {
  const rules = compileRules([ruleSet(language, sets, [{ patterns: [pattern], guards: [] }])]);
  return marked(text, read(text, language, rules).findings);
}
