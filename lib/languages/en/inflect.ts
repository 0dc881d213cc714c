import type { InflectedForm } from '../inflect';
import { fill } from '../paradigm';

/** Parts: base, third person, past, participle, -ing form. See `inflectVerb`. */
export function englishVerb(parts: readonly string[]): InflectedForm[] {
  if (parts.length !== 5) return [];
  return ['base', 's', 'past', 'part', 'ing'].flatMap((cell, i) => fill(cell, parts[i]));
}

/** Parts: singular, plural. See `inflectNoun`. */
export function englishNoun(parts: readonly string[]): InflectedForm[] {
  if (parts.length !== 2) return [];
  return ['sg', 'pl'].flatMap((cell, i) => fill(cell, parts[i], (form) => [form, possessive(form, cell)]));
}

/** "number's", "numbers'", "people's"; "boss's". */
function possessive(form: string, cell: string): string {
  return cell === 'pl' && form.endsWith('s') ? `${form}'` : `${form}'s`;
}

/** Parts: positive; then comparative and superlative, or nothing. See `inflectAdjective`. */
export function englishAdjective(parts: readonly string[]): InflectedForm[] {
  if (parts.length !== 1 && parts.length !== 3) return [];
  return ['pos', 'comp', 'sup'].flatMap((cell, i) => fill(cell, parts[i]));
}
