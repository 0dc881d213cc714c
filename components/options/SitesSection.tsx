import type { OptionsProps } from './optionsProps';
import { Section } from './Section';

/** The sites that the person has switched off, each with the way back. */
export function SitesSection({ texts, choices, onSiteOn }: OptionsProps) {
  const off = Object.keys(choices.sites)
    .filter((host) => choices.sites[host] === false)
    .sort();
  return (
    <Section title={texts.optionsSites}>
      {off.length === 0 && <p className="hint">{texts.optionsNoSites}</p>}
      <ul className="lines" hidden={off.length === 0}>
        {off.map((host) => (
          <li key={host} className="row between">
            <span>{host}</span>
            <button
              type="button"
              aria-label={texts.optionsSiteOnFor({ host })}
              onClick={() => onSiteOn(host)}
            >
              {texts.optionsSiteOn}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
