import type { Language } from '../principle';

const SECOND: Record<Language, ReadonlySet<string>> = {
  en: new Set("you your yours yourself yourselves you're you've you'll you'd y'all".split(' ')),
  sv: new Set('du dig din ditt dina ni er ert era eder'.split(' ')),
};

/** Those who are led, spoken of rather than to. */
const LED: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'everyone everybody all each every staff employees team teams unit units nobody anyone people'.split(' '),
  ),
  sv: new Set(
    'alla samtliga varje personalen medarbetare medarbetarna teamet teamen gruppen enheten ingen någon'.split(
      ' ',
    ),
  ),
};

/** "you", "your" and their like. */
export function isSecondPerson(norm: string, language: Language): boolean {
  return SECOND[language].has(norm);
}

/** "you", "everyone", "the team": the doers. */
export function isLed(norm: string, language: Language): boolean {
  return SECOND[language].has(norm) || LED[language].has(norm);
}
