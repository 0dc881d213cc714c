import type { Language } from '../engine/principle';
import { englishAdjective, englishNoun, englishVerb } from './en/inflect';
import { swedishAdjective, swedishNoun, swedishVerb } from './sv/inflect';

/** One form of a word and the cell of its paradigm that it fills. */
export type InflectedForm = { readonly form: string; readonly cell: string };

/**
 * The forms of a verb from its principal parts, in lower case, no form twice in one cell.
 * Swedish: infinitive, present, past, supine ("följa följer följde följt") → inf pres past sup imp part and the
 * s-passives infp presp pastp supp. English: base, s, past, participle, -ing ("hit hits hit hit hitting") →
 * base s past part ing. Empty for another number of parts. A part of several forms joins them with `/`
 * ("lade/la"); a part that the verb lacks is `-`.
 */
export function inflectVerb(language: Language, parts: readonly string[]): readonly InflectedForm[] {
  return distinct(language === 'sv' ? swedishVerb(parts) : englishVerb(parts));
}

/**
 * The forms of a noun. Swedish: singular, its definite, plural, its definite ("mål målet mål målen") → sg sgd pl
 * pld, and in the same cells each one's genitive in -s. English: singular, plural → sg pl and their possessives.
 */
export function inflectNoun(language: Language, parts: readonly string[]): readonly InflectedForm[] {
  return distinct(language === 'sv' ? swedishNoun(parts) : englishNoun(parts));
}

/**
 * The forms of an adjective. Swedish: common, neuter, plural, and if it has them comparative and superlative
 * ("stor stort stora större störst") → utr neu def comp sup. English: positive, comparative and superlative ("big
 * bigger biggest") → pos comp sup; of "big" alone only pos.
 */
export function inflectAdjective(language: Language, parts: readonly string[]): readonly InflectedForm[] {
  return distinct(language === 'sv' ? swedishAdjective(parts) : englishAdjective(parts));
}

function distinct(forms: readonly InflectedForm[]): InflectedForm[] {
  const seen = new Set<string>();
  return forms.filter(({ form, cell }) => {
    const key = `${cell} ${form}`;
    return form !== '' && form !== '-' && !seen.has(key) && seen.add(key) !== undefined;
  });
}
