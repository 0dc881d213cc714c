import type { Language } from '../engine/principle';
import { ENGLISH_DATES } from './en/dates';
import { phraseSet, type PhraseSet } from './phraseSet';
import { SWEDISH_DATES } from './sv/dates';

/** A language's words for when, ready to be looked up. Fields as in `en/dates.ts`. */
export type When = {
  readonly weekdays: ReadonlySet<string>;
  readonly days: PhraseSet;
  readonly times: PhraseSet;
  readonly hourLeads: ReadonlySet<string>;
  readonly hourWords: ReadonlySet<string>;
  readonly halfDays: ReadonlySet<string>;
  readonly points: PhraseSet;
  readonly periods: ReadonlySet<string>;
  readonly yearPart: RegExp;
  readonly numbered: ReadonlySet<string>;
  readonly ordinal: RegExp;
  readonly ordinalWords: ReadonlySet<string>;
  readonly dayArticle: string;
  readonly of: string;
  readonly wholes: PhraseSet;
  readonly determiners: PhraseSet;
  readonly prepositions: PhraseSet;
  readonly narrow: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly tails: PhraseSet;
};

const BY_LANGUAGE: Record<Language, When> = { sv: read(SWEDISH_DATES), en: read(ENGLISH_DATES) };

export function whenOf(language: Language): When {
  return BY_LANGUAGE[language];
}

function read(source: Record<keyof When, string>): When {
  return {
    weekdays: set(source.weekdays),
    days: phraseSet(source.days),
    times: phraseSet(source.times),
    hourLeads: set(source.hourLeads),
    hourWords: set(source.hourWords),
    halfDays: set(source.halfDays),
    points: phraseSet(source.points),
    periods: set(source.periods),
    yearPart: new RegExp(source.yearPart, 'u'),
    numbered: set(source.numbered),
    ordinal: new RegExp(source.ordinal, 'u'),
    ordinalWords: set(source.ordinalWords),
    dayArticle: source.dayArticle,
    of: source.of,
    wholes: phraseSet(source.wholes),
    determiners: phraseSet(source.determiners),
    prepositions: phraseSet(source.prepositions),
    narrow: set(source.narrow),
    fillers: set(source.fillers),
    tails: phraseSet(source.tails),
  };
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/ \| | /u).filter(Boolean));
}
