/** A verb of one syllable that ends in one vowel and one consonant doubles it: plan, planned. */
const DOUBLES = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/u;

const SIBILANT = /(?:s|x|z|ch|sh)$/u;
const CONSONANT_Y = /[^aeiou]y$/u;

/**
 * The five parts of a regular verb from its base: "rely" → rely relies relied relied relying. Verbs of more than one
 * syllable that double ("commit") are to be written out.
 */
export function regularVerb(base: string): readonly string[] {
  const past = pastOf(base);
  return [base, withS(base), past, past, ingOf(base)];
}

/** Singular and plural of a regular noun: "summary" → summary summaries. */
export function regularNoun(singular: string): readonly string[] {
  return [singular, withS(singular)];
}

function withS(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return SIBILANT.test(word) ? `${word}es` : `${word}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function doubled(base: string): string {
  return DOUBLES.test(base) ? base + base.slice(-1) : base;
}
