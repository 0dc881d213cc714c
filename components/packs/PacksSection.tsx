import type { PackSummary } from '../../lib/messages';
import type { Texts } from '../../lib/texts';
import type { OptionsProps } from '../options/optionsProps';
import { Section } from '../options/Section';
import { InstallOutcomeView } from './InstallOutcomeView';
import { PackFile } from './PackFile';
import './packs.css';

/** The packs that are in place, and a place for another. */
export function PacksSection({ packs, installed, texts, onFile, onRemovePack }: OptionsProps) {
  return (
    <Section title={texts.optionsPacks} hint={texts.optionsPacksHint}>
      <ul className="packs">
        {packs.map((pack) => (
          <PackLine key={pack.id} pack={pack} texts={texts} onRemove={() => onRemovePack(pack.id)} />
        ))}
      </ul>
      <PackFile texts={texts} onFile={onFile} />
      <InstallOutcomeView outcome={installed} texts={texts} />
    </Section>
  );
}

type LineProps = { readonly pack: PackSummary; readonly texts: Texts; readonly onRemove: () => void };

function PackLine({ pack, texts, onRemove }: LineProps) {
  const isBuiltin = pack.origin === 'builtin';
  const from = isBuiltin ? texts.optionsPackBuiltin : texts.optionsPackFrom({ publisher: pack.publisher });
  return (
    <li className="row between">
      <div>
        <h3 lang={pack.language}>{pack.title}</h3>
        <p className="hint">
          {from} · {pack.language === 'sv' ? texts.optionsRuleSwedish : texts.optionsRuleEnglish} ·{' '}
          {texts.optionsPackVersion({ version: pack.version })}
        </p>
      </div>
      {!isBuiltin && (
        <button
          type="button"
          aria-label={texts.optionsPackRemoveThis({ title: pack.title })}
          onClick={onRemove}
        >
          {texts.optionsPackRemove}
        </button>
      )}
    </li>
  );
}
