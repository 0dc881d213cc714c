import type { Sensitivity } from '../../lib/coach/document';
import type { InterfaceLanguage } from '../../lib/store/choices';
import type { Texts } from '../../lib/texts';
import { Switch } from '../ui/Switch';
import type { OptionsProps } from './optionsProps';
import { RadioGroup, type RadioChoice } from './RadioGroup';
import { Section } from './Section';

/** How much is shown, in which language Tillit speaks, and its key. */
export function CoachingSections(props: OptionsProps) {
  const { texts, choices } = props;
  return (
    <>
      <Section title={texts.optionsShow}>
        <RadioGroup
          legend={texts.optionsShow}
          choices={sensitivities(texts)}
          chosen={choices.sensitivity}
          onChoose={props.onSensitivity}
        />
      </Section>
      <Section title={texts.optionsLanguage} hint={texts.optionsLanguageHint}>
        <RadioGroup
          legend={texts.optionsLanguage}
          choices={languages(texts)}
          chosen={choices.interfaceLanguage}
          onChoose={props.onLanguage}
        />
      </Section>
      <Section title={texts.optionsKeys}>
        <Switch on={choices.openWithAltEnter} onChange={props.onAltEnter}>
          {texts.optionsAltEnter}
        </Switch>
      </Section>
    </>
  );
}

function sensitivities(texts: Texts): RadioChoice<Sensitivity>[] {
  return [
    { value: 'calm', label: texts.optionsCalm, hint: texts.optionsCalmHint },
    { value: 'balanced', label: texts.optionsBalanced, hint: texts.optionsBalancedHint },
    { value: 'thorough', label: texts.optionsThorough, hint: texts.optionsThoroughHint },
  ];
}

function languages(texts: Texts): RadioChoice<InterfaceLanguage>[] {
  return [
    { value: 'auto', label: texts.optionsAuto },
    { value: 'sv', label: texts.optionsSwedish, lang: 'sv' },
    { value: 'en', label: texts.optionsEnglish, lang: 'en' },
  ];
}
