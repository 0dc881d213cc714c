import { clauseCues } from '../languages/clauseCues';
import { cuesOf } from '../languages/cues';
import type { Reading } from '../languages/reading';
import type { BlockKind } from '../text/block';
import type { Clause } from './clause';
import type { Fit } from './rule';

/** How a clause speaks: which circumstances of a wording hold. */
export function circumstancesOf(
  reading: Reading,
  sentence: number,
  clause: Clause,
  kind: BlockKind,
): ReadonlySet<Fit> {
  const { tokens, sentences, language } = reading;
  const norms = tokens
    .slice(clause.from, clause.to)
    .flatMap(({ kind: is, norm }) => (is === 'punct' ? [] : [norm]));
  const cues = clauseCues(language);
  const all = tokens.map(({ norm }) => norm);
  const found = new Set<Fit>();
  const toReader = norms.some((norm) => cues.singular.has(norm) || cues.plural.has(norm));
  const speaks = toReader || isCall(norms, cues);
  found.add(speaks ? 'you' : 'third');
  if (isToOne(norms, all, cues)) found.add('one');
  if (sentences[sentence]?.isQuestion === true) found.add('question');
  const verbless = !norms.some((norm) => cues.modals.has(norm) || cues.subjects.has(norm));
  if (isPast(norms, language) && !norms.some((norm) => cues.modals.has(norm) && !isHave(norm, language)))
    found.add('past');
  else if (verbless && !speaks && kind !== 'paragraph') found.add('item');
  if (tokens.slice(clause.from, clause.to).some(({ kind: is }) => is === 'number')) found.add('number');
  return found;
}

/** Begins with a verb that asks or orders: a known one, or one that looks so before "era", "the" or "every". */
function isCall([first = '', second = '']: readonly string[], cues: ReturnType<typeof clauseCues>): boolean {
  return cues.imperatives.has(first) || (cues.verbLike.test(first) && cues.objects.has(second));
}

/** "du" in the clause, or, where it speaks to nobody, anywhere in the block. */
function isToOne(
  norms: readonly string[],
  all: readonly string[],
  cues: ReturnType<typeof clauseCues>,
): boolean {
  const near = norms.some((norm) => cues.singular.has(norm));
  if (near || norms.some((norm) => cues.plural.has(norm))) return near;
  return all.some((norm) => cues.singular.has(norm)) && !all.some((norm) => cues.plural.has(norm));
}

function isPast(norms: readonly string[], language: Reading['language']): boolean {
  const { past, regularPast, passive, articles } = cuesOf(language).history;
  return norms.some((norm, at) => {
    const before = norms[at - 1] ?? '';
    if (passive.has(before) || articles.has(before)) return false;
    if (isHave(before, language) && clauseCues(language).perfect.test(norm)) return true;
    return past.has(norm) || (regularPast.test(norm) && norm.length > 4);
  });
}

function isHave(norm: string, language: Reading['language']): boolean {
  return cuesOf(language).history.have.has(norm);
}
