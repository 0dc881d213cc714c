import { useState } from 'react';
import type { RuleSummary } from '../../lib/messages';
import type { Texts, UiLanguage } from '../../lib/texts';
import type { OptionsProps } from '../options/optionsProps';
import { Section } from '../options/Section';
import { MarkedText } from '../ui/MarkedText';
import { Switch } from '../ui/Switch';
import { groupRules, type RuleGroup } from './groupRules';

/** Every rule in plain words, by principle, each with its switch. */
export function RulesSection({ packs, language, texts, onRule }: OptionsProps) {
  const [search, setSearch] = useState('');
  const groups = groupRules(packs, language, search);
  return (
    <Section title={texts.optionsRules}>
      <input
        type="search"
        className="search"
        placeholder={texts.optionsRulesSearch}
        aria-label={texts.optionsRulesSearch}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div role="status" className="hint">
        {groups.length === 0 && packs.length > 0 && texts.optionsRulesNone}
      </div>
      {groups.map((group) => (
        <Group
          key={group.title}
          group={group}
          open={search.trim() !== ''}
          language={language}
          texts={texts}
          onRule={onRule}
        />
      ))}
    </Section>
  );
}

type GroupProps = {
  readonly group: RuleGroup;
  /** True while searching: what was found is in sight. */
  readonly open: boolean;
  /** The language that is spoken: a rule of the other one says so. */
  readonly language: UiLanguage;
  readonly texts: Texts;
  readonly onRule: OptionsProps['onRule'];
};

function Group({ group, open, language, texts, onRule }: GroupProps) {
  const someOff = group.rules.some(({ enabled }) => !enabled);
  return (
    <details className="rules" open={open}>
      <summary>
        <h3 lang={group.language}>{group.title}</h3>
        {someOff && <span className="hint">{texts.optionsRulesOff}</span>}
      </summary>
      <ul>
        {group.rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} language={language} texts={texts} onRule={onRule} />
        ))}
      </ul>
    </details>
  );
}

function RuleLine({
  rule,
  language,
  texts,
  onRule,
}: { readonly rule: RuleSummary } & Pick<GroupProps, 'language' | 'texts' | 'onRule'>) {
  return (
    <li>
      <Switch on={rule.enabled} onChange={(enabled) => onRule(rule.id, enabled)}>
        {rule.language !== language && (
          <span className="tag">
            {rule.language === 'sv' ? texts.optionsRuleSwedish : texts.optionsRuleEnglish}
          </span>
        )}
        <span className="example" lang={rule.language}>
          <MarkedText text={rule.example.text} span={rule.example.span} />
        </span>
        <span className="hint said" lang={rule.language}>
          {rule.message}
        </span>
      </Switch>
    </li>
  );
}
