import type { Language } from '../engine/principle';
import { ENGLISH_ABBREVIATIONS } from './en/abbreviations';
import { SWEDISH_ABBREVIATIONS } from './sv/abbreviations';
import { isDigit } from './characters';

type Abbreviations = {
  readonly always: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
};

type Source = { readonly always: readonly string[]; readonly beforeNumber: string; readonly mayEnd: string };

/** Longest abbreviation that is looked for, in units without the last stop. */
const LONGEST = 10;
const LETTER = /\p{L}/u;

const BY_LANGUAGE: Record<Language, Abbreviations> = {
  sv: read(SWEDISH_ABBREVIATIONS),
  en: read(ENGLISH_ABBREVIATIONS),
};

function read(source: Source): Abbreviations {
  return {
    always: new Set(source.always.join(' ').split(' ')),
    beforeNumber: new Set(source.beforeNumber.split(' ')),
    mayEnd: new Set(source.mayEnd.split(' ')),
  };
}

/**
 * Offset after the abbreviation, its last stop included, that begins at `start` with the word that ends at
 * `wordEnd`; 0 when that word begins none.
 */
export function abbreviationEnd(text: string, start: number, wordEnd: number, language: Language): number {
  if (text.charCodeAt(wordEnd) !== 0x2e || wordEnd - start > LONGEST) return 0;
  const lists = BY_LANGUAGE[language];
  let found = 0;
  for (let stop = wordEnd; stop > 0 && stop - start <= LONGEST; stop = nextStop(text, stop)) {
    const candidate = text.slice(start, stop).toLowerCase();
    if (lists.always.has(candidate)) found = stop + 1;
    else if (lists.beforeNumber.has(candidate) && numberFollows(text, stop + 1)) found = stop + 1;
  }
  return found;
}

/** True when the abbreviation, given without its last stop, may be the last word of a sentence. */
export function mayEndSentence(abbreviation: string, language: Language): boolean {
  return BY_LANGUAGE[language].mayEnd.has(abbreviation);
}

/** The next full stop when only letters stand before it; 0 when there is none. */
function nextStop(text: string, stop: number): number {
  let i = stop + 1;
  while (i < text.length && i - stop <= 5 && LETTER.test(text.charAt(i))) i++;
  return i > stop + 1 && text.charCodeAt(i) === 0x2e ? i : 0;
}

function numberFollows(text: string, from: number): boolean {
  const i = text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0xa0 ? from + 1 : from;
  return isDigit(text.charCodeAt(i));
}
