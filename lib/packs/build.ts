import type { CellForms, Pack, PackSet, SetEntry } from './format';
import { isFlaggedPrinciple } from './flagged';
import { makeForms } from './forms';

/**
 * The pack as it is handed out: every entry with its forms, and the texts of all principles that its rules use.
 * Texts that the pack leaves out are taken from `base`, Tillit's own pack in the same language.
 */
export function buildPack(pack: Pack, base: Pack | null): Pack {
  const sets = Object.entries(pack.sets).map(([name, set]) => [name, buildSet(set, pack)] as const);
  return { ...pack, principles: completePrinciples(pack, base), sets: Object.fromEntries(sets) };
}

function completePrinciples(pack: Pack, base: Pack | null): Pack['principles'] {
  const missing = new Set(
    pack.rules
      .map((rule) => rule.principle)
      .filter((id) => isFlaggedPrinciple(id) && !Object.hasOwn(pack.principles, id)),
  );
  const filled = [...missing].flatMap((id) => {
    const text = base?.principles[id];
    return text ? [[id, text] as const] : [];
  });
  return { ...pack.principles, ...Object.fromEntries(filled) };
}

function buildSet(set: PackSet, pack: Pack): PackSet {
  return { entries: set.entries.map((entry) => buildEntry(entry, pack)) };
}

function buildEntry(entry: SetEntry, pack: Pack): SetEntry {
  if ('pattern' in entry || 'phrase' in entry) return entry;
  const { forms, notForms } = makeForms(entry, pack.language);
  return { ...entry, forms, ...(notForms.length > 0 ? { notForms } : {}) };
}

/** True when the forms that a built entry carries are those that its principal parts give today. */
export function formsAreFresh(entry: SetEntry, language: Pack['language']): boolean {
  if ('pattern' in entry || 'phrase' in entry || !entry.forms) return true;
  return sameForms(entry.forms, makeForms(entry, language).forms);
}

function sameForms(a: CellForms, b: CellForms): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
