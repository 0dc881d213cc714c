import { PacksSection } from '../packs/PacksSection';
import { RulesSection } from '../packs/RulesSection';
import { CoachingSections } from './CoachingSections';
import type { OptionsProps } from './optionsProps';
import { ReaderSection } from './ReaderSection';
import { Section } from './Section';
import { SitesSection } from './SitesSection';
import './options.css';

/** The settings page. */
export function OptionsView(props: OptionsProps) {
  const { texts } = props;
  return (
    <main className="options">
      <header className="row">
        <img src="/icon/mark.svg" alt="" width="32" height="32" />
        <h1>{texts.optionsTitle}</h1>
      </header>
      <Notices {...props} />
      <CoachingSections {...props} />
      <SitesSection {...props} />
      <ReaderSection {...props} />
      <PacksSection {...props} />
      <RulesSection {...props} />
      <Section title={texts.optionsKept}>
        <p>{texts.optionsKeptText}</p>
      </Section>
    </main>
  );
}

function Notices({ notices, texts, onDismiss }: OptionsProps) {
  return notices.map(({ kind }) => (
    <div key={kind} className="banner" role="status">
      <p>{texts.optionsRebuilt}</p>
      <button type="button" onClick={() => onDismiss(kind)}>
        {texts.optionsRebuiltDismiss}
      </button>
    </div>
  ));
}
