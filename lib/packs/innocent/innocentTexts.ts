import type { Language } from '../../engine/principle';
import { ENGLISH_INNOCENT } from './en';
import { SWEDISH_INNOCENT } from './sv';

/** What is spoken of in an innocent text. Nobody's rules may mark it: see `innocentTexts`. */
export type InnocentTopic = 'criticism' | 'union' | 'workEnvironment' | 'deviation';

export type InnocentText = {
  /** One to five sentences, as somebody at work would write them. */
  readonly text: string;
  readonly about: InnocentTopic;
};

/** The texts of a language by what they speak of. */
export type InnocentByTopic = Readonly<Record<InnocentTopic, readonly string[]>>;

const BY_LANGUAGE: Readonly<Record<Language, readonly InnocentText[]>> = {
  en: listed(ENGLISH_INNOCENT),
  sv: listed(SWEDISH_INNOCENT),
};

/**
 * Criticism of the organisation, words of unions, problems of the work environment and reports of deviations, full of
 * the words of control. Tillit never flags any of it, whoever wrote the pack: our own rules are tested on them.
 */
export function innocentTexts(language: Language): readonly InnocentText[] {
  return BY_LANGUAGE[language];
}

function listed(texts: InnocentByTopic): InnocentText[] {
  const topics: readonly InnocentTopic[] = ['criticism', 'union', 'workEnvironment', 'deviation'];
  return topics.flatMap((about) => texts[about].map((text) => ({ text, about })));
}
