import type { Language } from '../../engine/principle';
import type { Vocabulary } from '../vocabulary';
import type { WordKinds } from '../wordKinds';
import { buildClasses } from './buildClasses';
import { englishKinds } from './englishKinds';
import type { LabelledText } from './labelled';
import { expandLexicon } from './lexicon';

/** Swedish frames are made of short words and endings: a table of kinds added nothing to them. */
const NO_KINDS: WordKinds = { size: 0, marks: new Uint16Array(), values: new Uint8Array() };

/** What the reader of a language knows of words: from the lexicon (YAML), and for English from the texts' own words. */
export function buildVocabulary(
  lexicon: string,
  language: Language,
  texts: readonly LabelledText[],
): Vocabulary {
  const kinds = language === 'en' ? englishKinds(texts.map(({ text }) => text)) : NO_KINDS;
  return { classes: buildClasses(expandLexicon(lexicon, language)), kinds };
}
