import type { Language } from '../engine/principle';
import { ENGLISH_NUMBERS } from './en/numbers';
import { phraseSet, type PhraseSet } from './phraseSet';
import { SWEDISH_NUMBERS } from './sv/numbers';

/** A language's words for amounts, ready to be looked up. Fields as in `en/numbers.ts`. */
export type NumberWords = {
  readonly words: ReadonlySet<string>;
  /** Numbers written together: "tjugofem", "twenty-five", "tvåhundra". */
  readonly joined: RegExp;
  readonly scales: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly fractions: PhraseSet;
  readonly leadIns: PhraseSet;
  readonly between: string;
  readonly and: string;
  readonly outOf: PhraseSet;
  readonly units: PhraseSet;
  readonly currencies: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly yearBefore: ReadonlySet<string>;
};

const BY_LANGUAGE: Record<Language, NumberWords> = {
  sv: read(SWEDISH_NUMBERS),
  en: read(ENGLISH_NUMBERS),
};

export function numberWordsOf(language: Language): NumberWords {
  return BY_LANGUAGE[language];
}

function list(words: string): string[] {
  return words.split(' ').filter(Boolean);
}

function set(words: string): ReadonlySet<string> {
  return new Set(list(words));
}

function any(words: string): string {
  return list(words).join('|');
}

function read(source: Record<keyof typeof ENGLISH_NUMBERS, string>): NumberWords {
  const hundreds =
    source.hundreds === ''
      ? ''
      : `|(?:${any(source.hundreds)})?hundra(?:\\p{L}+)?|(?:${any(source.hundreds)})tusen`;
  return {
    words: set(source.words),
    joined: new RegExp(`^(?:(?:${any(source.tens)})-?(?:${any(source.ones)})${hundreds})$`, 'u'),
    scales: set(source.scales),
    articles: set(source.articles),
    fractions: phraseSet(source.fractions),
    leadIns: phraseSet(source.leadIns),
    between: source.between,
    and: source.and,
    outOf: phraseSet(source.outOf),
    units: phraseSet(source.units),
    currencies: set(source.currencies),
    labels: set(source.labels),
    yearBefore: set(source.yearBefore),
  };
}
