import type { Language } from '../../engine/principle';
import { inflectAdjective, inflectNoun, inflectVerb } from '../../languages/inflect';
import { regularNoun, regularVerb } from './regularEnglish';
import { faultIn, type LexiconEntry } from './readLexicon';
import { swedishParticiples } from './swedishParticiples';

/** The forms of an entry, each once, in lower case. Throws an Error where its number of parts is wrong. */
export function inflectEntry(entry: LexiconEntry, language: Language): readonly string[] {
  const forms = formsOf(entry, language);
  if (entry.particles.length === 0) return [...new Set(forms)];
  return [...new Set(forms)].map((form) => [form, ...entry.particles].join(' '));
}

function formsOf(entry: LexiconEntry, language: Language): readonly string[] {
  const { kind, parts } = entry;
  if (kind === 'words' || kind === 'phrases') return asWritten(entry);
  if (kind === 'verbs') return required(entry, verbForms(language, parts));
  if (kind === 'adjectives') return required(entry, spelled(inflectAdjective(language, parts)));
  const whole = language === 'en' && parts.length === 1 ? regularNoun(parts[0] ?? '') : parts;
  return required(entry, spelled(inflectNoun(language, whole)));
}

function asWritten(entry: LexiconEntry): readonly string[] {
  const { kind, parts } = entry;
  if (kind === 'words' && parts.length !== 1) throw new Error(faultIn(entry, 'is not one word'));
  if (kind === 'phrases' && (parts.length < 2 || parts.length > 4))
    throw new Error(faultIn(entry, 'is not 2 to 4 words'));
  return [parts.join(' ')];
}

function verbForms(language: Language, parts: readonly string[]): readonly string[] {
  if (language === 'sv') return [...spelled(inflectVerb('sv', parts)), ...swedishParticiples(parts)];
  return spelled(inflectVerb('en', parts.length === 1 ? regularVerb(parts[0] ?? '') : parts));
}

function spelled(forms: readonly { readonly form: string }[]): readonly string[] {
  return forms.map(({ form }) => form);
}

/** The paradigms answer a wrong number of parts with no forms. */
function required(entry: LexiconEntry, forms: readonly string[]): readonly string[] {
  if (forms.length === 0) throw new Error(faultIn(entry, `has the wrong number of parts`));
  return forms;
}
