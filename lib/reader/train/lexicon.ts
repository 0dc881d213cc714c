import type { Language } from '../../engine/principle';
import { inflectEntry } from './inflectEntry';
import { readLexicon } from './readLexicon';

/** Forms in lower case, and the classes of each in the order in which the lexicon names them. */
export type ClassesOf = ReadonlyMap<string, readonly string[]>;

/** A lexicon with every form written out. */
export type ExpandedLexicon = {
  /** Single words. */
  readonly words: ClassesOf;
  /** Two to four words with one space between. A particle verb stands here with its particle right after it. */
  readonly phrases: ClassesOf;
  /**
   * Forms that give their classes to a compound that ends in them: "rapporten" to "veckorapporten". For tokens
   * that are not themselves among `words` ("föremål" stands there, and is no "mål"), and the longest tail speaks.
   */
  readonly tails: ClassesOf;
};

/**
 * Writes out every form of a lexicon in YAML, `className: {verbs, nouns, adjectives, words, phrases}`. Verbs and
 * nouns stand by their principal parts (see `inflectVerb`); an English one alone is regular. `+up` after the parts
 * makes a particle verb, `-` before a noun says that it also ends compounds. Throws an Error that says what is
 * wrong and where.
 */
export function expandLexicon(source: string, language: Language): ExpandedLexicon {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  const tails = new Map<string, string[]>();
  for (const entry of readLexicon(source)) {
    for (const form of inflectEntry(entry, language)) {
      add(form.includes(' ') ? phrases : words, form, entry.className);
      if (entry.tail) add(tails, form, entry.className);
    }
  }
  return { words, phrases, tails };
}

function add(map: Map<string, string[]>, form: string, className: string): void {
  const classes = map.get(form);
  if (classes === undefined) map.set(form, [className]);
  else if (!classes.includes(className)) classes.push(className);
}
