import type { PackSummary, RuleSummary } from '../../lib/messages';
import type { UiLanguage } from '../../lib/texts';

/** The rules that belong under one principle, those in the reader's own language first. */
export type RuleGroup = {
  readonly title: string;
  readonly language: UiLanguage;
  readonly rules: readonly RuleSummary[];
};

/** All rules that match the search, by principle, in the order of the packs. A principle without any is left out. */
export function groupRules(packs: readonly PackSummary[], language: UiLanguage, search: string): RuleGroup[] {
  const all = packs.flatMap(({ rules }) => rules);
  const principles = [...new Set(all.map(({ principle }) => principle))];
  return principles.flatMap((principle) => {
    const ofPrinciple = all.filter((rule) => rule.principle === principle);
    const name = ofPrinciple.find((rule) => rule.language === language) ?? ofPrinciple[0];
    const rules = ofPrinciple.filter((rule) => matches(rule, search)).sort(ownLanguageFirst(language));
    return name && rules.length > 0 ? [{ title: name.title, language: name.language, rules }] : [];
  });
}

function matches({ message, example, title }: RuleSummary, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [message, example.text, title].some((text) => text.toLowerCase().includes(wanted));
}

function ownLanguageFirst(language: UiLanguage): (a: RuleSummary, b: RuleSummary) => number {
  return (a, b) => Number(b.language === language) - Number(a.language === language);
}
