import type { Language } from '../engine/principle';
import type { CriticismCues } from './criticismCues';
import { ENGLISH_CRITICISM } from './en/criticismCues';
import { ENGLISH_DENIAL } from './en/denialCues';
import { ENGLISH_SPEECH } from './en/speechCues';
import { ENGLISH_TOPICS } from './en/topicCues';
import type { DenialCues, SpeechCues } from './speechCues';
import { SWEDISH_CRITICISM } from './sv/criticismCues';
import { SWEDISH_DENIAL } from './sv/denialCues';
import { SWEDISH_SPEECH } from './sv/speechCues';
import { SWEDISH_TOPICS } from './sv/topicCues';
import type { TopicCues } from './topicCues';

export type Cues = DenialCues & SpeechCues & TopicCues & { readonly criticism: CriticismCues };

const BY_LANGUAGE: Readonly<Record<Language, Cues>> = {
  sv: { ...SWEDISH_DENIAL, ...SWEDISH_SPEECH, ...SWEDISH_TOPICS, criticism: SWEDISH_CRITICISM },
  en: { ...ENGLISH_DENIAL, ...ENGLISH_SPEECH, ...ENGLISH_TOPICS, criticism: ENGLISH_CRITICISM },
};

/** The cues of a language, after `domain.md` 0.4. Which of them count where is the guards' to say. */
export function cuesOf(language: Language): Cues {
  return BY_LANGUAGE[language];
}
