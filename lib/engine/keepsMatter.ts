import { clauseCues } from '../languages/clauseCues';
import { scan } from '../languages/scan';
import { isFunctionWord } from './nounGroup';
import type { Language } from './principle';

/** Shorter words seldom say what a sentence is about. */
const SHORTEST = 5;
/** Forms of one word begin alike. */
const STEM = 5;
/** Of so many words, one alone may be there by chance. */
const MANY = 4;

/**
 * True when a wording is about what the replaced words are about: some of their longer words stand in it, outside a field
 * or as a note in one. Always true of words that have none.
 */
export function keepsMatter(replaced: string, replacement: string, language: Language): boolean {
  const matter = stemsOf(replaced, language);
  const said = stemsOf(replacement, language);
  const kept = [...matter].filter((stem) => said.has(stem)).length;
  return kept >= Math.min(matter.size, matter.size > MANY ? 2 : 1);
}

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  const { modals, subjects, greetings } = clauseCues(language);
  const words = scan(text, language).filter(
    ({ kind, norm }) =>
      (kind === 'word' && norm.length >= SHORTEST && !isFunctionWord(norm, language)) || kind === 'number',
  );
  return new Set(
    words
      .map(({ norm }) => norm)
      .filter((norm) => !modals.has(norm) && !subjects.has(norm) && !greetings.has(norm))
      .map((norm) => norm.slice(0, STEM)),
  );
}
