import type { Language } from '../engine/principle';
import { inflectAdjective, inflectNoun, inflectVerb } from '../languages/inflect';
import type { InflectedForm } from '../languages/inflect';
import type { CellForms, SetEntry, VerbEntry } from './format';

/** The cell of a form that has none: plain words and phrases. */
export const NO_CELL = 'word';
/** The cell of forms in which verb and particle are one word; they take no particle. */
export const FUSED = 'noun';

/** An entry's forms, and the words that only look like its compounds. */
export type EntryForms = { readonly forms: CellForms; readonly notForms: readonly string[] };

/** The forms of an entry: those that a built pack carries, else worked out from its principal parts. */
export function entryForms(entry: SetEntry, language: Language): EntryForms {
  if ('pattern' in entry) return { forms: {}, notForms: [] };
  if ('phrase' in entry) return { forms: { [NO_CELL]: [entry.phrase.toLowerCase()] }, notForms: [] };
  const notForms = 'notForms' in entry ? (entry.notForms ?? []) : [];
  if (entry.forms) return { forms: entry.forms, notForms };
  return makeForms(entry, language);
}

type MadeEntry = Exclude<SetEntry, { readonly pattern: string } | { readonly phrase: string }>;

/** The forms of an entry from its principal parts alone. Empty when their number is wrong. */
export function makeForms(entry: MadeEntry, language: Language): EntryForms {
  const base = baseForms(entry, language);
  const forms = tune([...base, ...compoundsOf(entry, base), ...fusedOf(entry)], entry);
  return { forms: byCell(forms), notForms: notFormsOf(entry, base) };
}

function baseForms(entry: MadeEntry, language: Language): readonly InflectedForm[] {
  if ('word' in entry) return [{ form: entry.word.toLowerCase(), cell: NO_CELL }];
  if ('verb' in entry) return inflectVerb(language, partsOf(entry.verb));
  return 'noun' in entry
    ? inflectNoun(language, partsOf(entry.noun))
    : inflectAdjective(language, partsOf(entry.adj));
}

function partsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

function compoundsOf(entry: MadeEntry, base: readonly InflectedForm[]): readonly InflectedForm[] {
  const firsts = 'compounds' in entry && Array.isArray(entry.compounds) ? entry.compounds : [];
  return firsts.flatMap((first: string) =>
    base.map(({ form, cell }) => ({ form: `${first.toLowerCase()}${form}`, cell })),
  );
}

function fusedOf(entry: MadeEntry): readonly InflectedForm[] {
  const fused = (entry as Partial<VerbEntry>).fused;
  return fused === undefined ? [] : partsOf(fused).map((form) => ({ form: form.toLowerCase(), cell: FUSED }));
}

function tune(forms: readonly InflectedForm[], entry: MadeEntry): readonly InflectedForm[] {
  const cells = new Set(forms.map(({ cell }) => cell));
  const read = (written: string) => readTuned(written, cells);
  const dropped = (entry.drop ?? []).map(read);
  const kept = forms.filter(
    ({ form, cell }) =>
      !dropped.some((drop) => drop.form === form && (drop.cell === null || drop.cell === cell)),
  );
  return [...kept, ...(entry.add ?? []).map(read).map(({ form, cell }) => ({ form, cell: cell ?? NO_CELL }))];
}

/** `past:nådde` names its cell; in `vd:n` the colon is the word's own. */
function readTuned(written: string, cells: ReadonlySet<string>): { form: string; cell: string | null } {
  const lower = written.toLowerCase();
  const colon = lower.indexOf(':');
  const cell = lower.slice(0, Math.max(colon, 0));
  return cells.has(cell) || cell === FUSED
    ? { form: lower.slice(colon + 1), cell }
    : { form: lower, cell: null };
}

/** `klagomål` stands for `klagomålet` and `klagomålens` too: what is before the head is put before all its forms. */
function notFormsOf(entry: MadeEntry, base: readonly InflectedForm[]): readonly string[] {
  const words = 'not' in entry ? (entry.not ?? []) : [];
  const heads = [...new Set(base.map(({ form }) => form))];
  const found = words.flatMap((written: string) => {
    const word = written.toLowerCase();
    const head = heads.filter((form) => word.endsWith(form)).sort((a, b) => b.length - a.length)[0];
    if (head === undefined) return [word];
    const before = word.slice(0, word.length - head.length);
    return [word, ...heads.map((form) => `${before}${form}`)];
  });
  return [...new Set(found)];
}

function byCell(forms: readonly InflectedForm[]): CellForms {
  const cells: Record<string, string[]> = {};
  for (const { form, cell } of forms) {
    const known = (cells[cell] ??= []);
    if (!known.includes(form)) known.push(form);
  }
  return cells;
}
