import type { Guard } from '../engine/rule';
import type { Language } from '../engine/principle';
import { ENGLISH_CUES, ENGLISH_FALSE_NEGATORS } from './en/cues';
import { SWEDISH_CUES, SWEDISH_FALSE_NEGATORS } from './sv/cues';

/** Lines of phrases, parted by ` | `; each phrase is the norms of its tokens, parted by spaces. */
export type CueLines = Readonly<Record<Guard, readonly string[]>>;

/** For each guard the phrases, as norms of tokens, that tell of its circumstance. Marks stand in none of them. */
export type Cues = Readonly<Record<Guard, readonly (readonly string[])[]>>;

const BY_LANGUAGE: Readonly<Record<Language, Cues>> = { sv: read(SWEDISH_CUES), en: read(ENGLISH_CUES) };

const FALSE_NEGATORS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  sv: phrases(SWEDISH_FALSE_NEGATORS),
  en: phrases(ENGLISH_FALSE_NEGATORS),
};

/**
 * The cues of a language, after `domain.md` 0.4. `negated` holds negators, to be looked for near the hit. The others
 * tell by standing in the sentence (`learning` and `means`: or the next). They are phrases that rarely
 * stand in a demand: a word such as "lag" (law, team) or "fire" counts only in company.
 */
export function cuesOf(language: Language): Cues {
  return BY_LANGUAGE[language];
}

/** Phrases whose negator rejects nothing ("no later than", "if you don't"): a negator within one does not count. */
export function falseNegatorsOf(language: Language): readonly (readonly string[])[] {
  return FALSE_NEGATORS[language];
}

function phrases(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.flatMap((line) => line.split(' | ')).map((phrase) => phrase.split(' '));
}

function read(lines: CueLines): Cues {
  const split = (guard: Guard): readonly (readonly string[])[] => phrases(lines[guard]);
  return {
    negated: split('negated'),
    question: split('question'),
    quoted: split('quoted'),
    reported: split('reported'),
    law: split('law'),
    safety: split('safety'),
    self: split('self'),
    external: split('external'),
    admin: split('admin'),
    history: split('history'),
    learning: split('learning'),
    means: split('means'),
    sport: split('sport'),
    polite: split('polite'),
    choice: split('choice'),
  };
}
