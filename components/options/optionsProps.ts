import type { InstallReply, Notice, PackSummary, ReaderSummary } from '../../lib/messages';
import type { Choices } from '../../lib/store/choices';
import type { Texts, UiLanguage } from '../../lib/texts';

/** What became of the last file, or null. `too-large`: it was not even read. */
export type InstallOutcome = InstallReply | 'too-large' | null;

export type OptionsProps = {
  readonly language: UiLanguage;
  readonly texts: Texts;
  readonly choices: Choices;
  readonly reader: ReaderSummary;
  readonly packs: readonly PackSummary[];
  readonly notices: readonly Notice[];
  readonly installed: InstallOutcome;
  readonly onSensitivity: (sensitivity: Choices['sensitivity']) => void;
  readonly onLanguage: (language: Choices['interfaceLanguage']) => void;
  readonly onAltEnter: (enabled: boolean) => void;
  readonly onSiteOn: (host: string) => void;
  readonly onRule: (ruleId: string, enabled: boolean) => void;
  readonly onFile: (file: File) => void;
  readonly onRemovePack: (packId: string) => void;
  readonly onDismiss: (kind: Notice['kind']) => void;
};
