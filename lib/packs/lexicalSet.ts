import type { Language } from '../engine/principle';
import type { LexicalSet, SetForm } from '../engine/rule';
import { scan } from '../languages/scan';
import { entryForms, FUSED, NO_CELL } from './forms';
import type { PackSet, SetEntry } from './format';

/** Words before the particle when the author says nothing: covers 98 of 100 particle verbs in running Swedish. */
const DEFAULT_GAP = 3;
/** A word that the scanner takes as one token as it stands. */
const PLAIN = /^[a-zåäöéü]+$/u;

type Tail = LexicalSet['tails'][number];

/** A set of a pack, as the matcher runs it. */
export function lexicalSet(name: string, set: PackSet, language: Language): LexicalSet {
  const forms: SetForm[] = [];
  const tails: Tail[] = [];
  const not: string[] = [];
  const patterns: string[] = [];
  for (const [index, entry] of set.entries.entries()) {
    if ('pattern' in entry) {
      patterns.push(entry.pattern);
      continue;
    }
    const made = entryForms(entry, language);
    const own = setForms(entry, index, made.forms, language);
    forms.push(...own);
    not.push(...made.notForms);
    if ('compounds' in entry && entry.compounds === 'ends') tails.push(...tailsOf(own));
  }
  return { name, forms, tails, not: [...new Set(not)], patterns };
}

function setForms(
  entry: SetEntry,
  index: number,
  cells: Readonly<Record<string, readonly string[]>>,
  language: Language,
): readonly SetForm[] {
  const particle = 'particle' in entry ? (entry.particle?.toLowerCase() ?? null) : null;
  const gap = particle === null ? 0 : (('gap' in entry ? entry.gap : undefined) ?? DEFAULT_GAP);
  return Object.entries(cells).flatMap(([cell, words]) =>
    words.map((form) => ({
      tokens: tokensOf(form, language),
      cell: cell === NO_CELL ? null : cell,
      entry: index,
      particle: cell === FUSED ? null : particle,
      gap: cell === FUSED ? 0 : gap,
    })),
  );
}

function tailsOf(forms: readonly SetForm[]): readonly Tail[] {
  return forms.flatMap(({ tokens, cell, entry }) => {
    const [tail, ...more] = tokens;
    return tail === undefined || more.length > 0 ? [] : [{ tail, cell, entry }];
  });
}

function tokensOf(form: string, language: Language): readonly string[] {
  if (PLAIN.test(form)) return [form];
  return scan(form, language)
    .filter((token) => token.kind !== 'punct')
    .map((token) => token.norm);
}
