import { Switch } from '../ui/Switch';
import type { OptionsProps } from './optionsProps';
import { Section } from './Section';

/** The trained reader: what it is, one switch for all of it, and one for each principle. */
export function ReaderSection({ reader, texts, onRule, ...props }: OptionsProps) {
  return (
    <Section title={texts.optionsReader} hint={texts.optionsReaderHint}>
      <Switch on={reader.enabled} onChange={(enabled) => onRule(reader.id, enabled)}>
        {texts.optionsReaderOn}
      </Switch>
      {reader.enabled && <Principles {...props} reader={reader} texts={texts} onRule={onRule} />}
    </Section>
  );
}

type Props = Pick<OptionsProps, 'reader' | 'language' | 'texts' | 'onRule'>;

function Principles({ reader, language, texts, onRule }: Props) {
  const someOff = reader.principles.some(({ enabled }) => !enabled);
  return (
    <details className="rules">
      <summary>
        <h3>{texts.optionsReaderKinds}</h3>
        {someOff && <span className="hint">{texts.optionsRulesOff}</span>}
      </summary>
      <ul>
        {reader.principles.map(({ id, titles, enabled }) => (
          <li key={id}>
            <Switch on={enabled} onChange={(on) => onRule(id, on)}>
              {titles[language]}
            </Switch>
          </li>
        ))}
      </ul>
    </details>
  );
}
