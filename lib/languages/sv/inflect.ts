import type { InflectedForm } from '../inflect';
import { fill } from '../paradigm';

/** Words that end in a sibilant take no genitive -s, and -es in the passive: "läses". */
const SIBILANT_END = /[sxz]$/u;

/** Written once at the end and before -s: glöm, glöms. */
const DOUBLE_M = /mm$/u;

/** Pairs in everyday use of which an author gives one. */
const VARIANTS: Readonly<Record<string, string>> = {
  lade: 'la',
  la: 'lade',
  sade: 'sa',
  sa: 'sade',
  ska: 'skall',
  skall: 'ska',
  staden: 'stan',
};

/** Present participles on an older, longer stem. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  ta: 'tagande',
  dra: 'dragande',
  ge: 'givande',
  be: 'bedjande',
  bli: 'blivande',
  ha: 'havande',
};

/** Parts: infinitive, present, past, supine. See `inflectVerb`. */
export function swedishVerb(parts: readonly string[]): InflectedForm[] {
  if (parts.length !== 4) return [];
  const inf = parts[0]?.toLowerCase() ?? '';
  const [, pres, past, sup] = parts;
  return [
    ...fill('inf', inf),
    ...fill('pres', pres, withVariant),
    ...fill('past', past, withVariant),
    ...fill('sup', sup),
    ...fill('imp', inf, (form) => imperative(form, pres?.toLowerCase() ?? '')),
    ...fill('part', inf, presentParticiple),
    ...fill('infp', inf, passive),
    ...fill('presp', pres, (form) => presentPassive(form, inf)),
    ...fill('pastp', past, (form) => withVariant(form).flatMap(passive)),
    ...fill('supp', sup, passive),
  ];
}

function withVariant(form: string): readonly string[] {
  const variant = VARIANTS[form];
  return variant === undefined ? [form] : [form, variant];
}

/** Verbs in -ar, and those on a stressed vowel, command by the infinitive; the others by the stem: följ, gör, kom. */
function imperative(inf: string, pres: string): string {
  if (!inf.endsWith('a') || /ar(?:\/|$)/u.test(pres)) return inf;
  return inf.slice(0, -1).replace(DOUBLE_M, 'm');
}

function presentParticiple(inf: string): string {
  return PARTICIPLES[inf] ?? (inf.endsWith('a') ? `${inf}nde` : `${inf}ende`);
}

function passive(form: string): readonly string[] {
  return form.endsWith('s') ? [] : [`${form}s`];
}

/** ökar → ökas, når → nås, följer → följs and följes; a stem in r keeps it: görs, förs, skärs. */
function presentPassive(pres: string, inf: string): readonly string[] {
  if (!pres.endsWith('r')) return passive(pres);
  if (!inf.endsWith('a') || pres.endsWith('ar')) return [`${pres.slice(0, -1)}s`];
  if (!pres.endsWith('er')) return [`${pres}s`];
  const stem = pres.slice(0, -2);
  return SIBILANT_END.test(stem) ? [`${stem}es`] : [`${stem.replace(DOUBLE_M, 'm')}s`, `${stem}es`];
}

/** Parts: singular, its definite, plural, its definite. See `inflectNoun`. */
export function swedishNoun(parts: readonly string[]): InflectedForm[] {
  if (parts.length !== 4) return [];
  const acronym = parts.some((part) => part.includes(':'));
  return ['sg', 'sgd', 'pl', 'pld'].flatMap((cell, i) =>
    fill(cell, parts[i], (form) => withVariant(form).flatMap((variant) => withGenitive(variant, acronym))),
  );
}

/** "målets"; an abbreviation takes a colon where it has none yet: "KPI:s", "KPI:ers". */
function withGenitive(form: string, acronym: boolean): readonly string[] {
  if (SIBILANT_END.test(form)) return [form];
  return [form, acronym && !form.includes(':') ? `${form}:s` : `${form}s`];
}

/** Parts: common, neuter, plural and definite; then comparative, superlative, or nothing. See `inflectAdjective`. */
export function swedishAdjective(parts: readonly string[]): InflectedForm[] {
  if (parts.length < 1 || parts.length > 5) return [];
  const cells = ['utr', 'neu', 'def', 'comp', 'sup'];
  return [
    ...parts.flatMap((part, i) => fill(cells[i] ?? '', part)),
    ...fill('def', parts[2], masculine),
    ...fill('sup', parts[4], (form) => (form.endsWith('ast') ? `${form}e` : `${form}a`)),
  ];
}

/** "den store chefen" */
function masculine(form: string): readonly string[] {
  return /[^a]a$/u.test(form) ? [`${form.slice(0, -1)}e`] : [];
}
