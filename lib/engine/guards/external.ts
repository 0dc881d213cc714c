import { cuesOf } from '../../languages/cues';
import { findPhrase } from '../../languages/phrases';
import type { Phrases, Stretch } from '../../languages/phrases';
import type { Scene } from './context';
import { isSecondPerson } from './persons';

/** How many words behind the span a party may stand and still be its object: "checks of the contractor's site". */
const BEHIND = 4;

/** The duty is an outside party's, a supplier's or a customer's, and nothing is said to the doers. */
export function isExternal(scene: Scene): boolean {
  const { norms, clauseFrom, clauseTo, language } = scene;
  const { external } = cuesOf(language);
  if (norms.some((norm) => isSecondPerson(norm, language))) return false;
  if (findPhrase(external.own, norms, clauseFrom, clauseTo) !== null) return false;
  return (
    isSubject(external.parties, scene) ||
    isSubject(external.rivals, scene) ||
    isObject(external.parties, scene) ||
    isCustomersDuty(scene)
  );
}

/** The party stands before the words, or begins them, and no preposition and no "we" takes it out of the statement. */
function isSubject(list: Phrases, scene: Scene): boolean {
  const { norms, from, to, clauseFrom, language } = scene;
  const found = findPhrase(list, norms, clauseFrom, Math.max(from, Math.min(to, from + 2)));
  if (found === null || isAside(found, scene)) return false;
  const { subjects } = cuesOf(language).reported;
  return !norms.slice(found.to, from + 1).some((norm) => subjects.has(norm));
}

/** The party stands in the words or close behind. */
function isObject(list: Phrases, scene: Scene): boolean {
  const { norms, from, to, clauseTo } = scene;
  const found = findPhrase(list, norms, from, Math.min(clauseTo, to + BEHIND));
  return found !== null && !isAside(found, scene);
}

function isAside({ from }: Stretch, { norms, language }: Scene): boolean {
  const { aside } = cuesOf(language).external;
  return norms.slice(Math.max(0, from - 3), from).some((norm) => aside.has(norm));
}

/** "Kunden ska betala"; but not "kunden ska få svar", which is the doers' duty. */
function isCustomersDuty({ norms, to, clauseFrom, language }: Scene): boolean {
  const { customers, served } = cuesOf(language).external;
  const found = findPhrase(customers, norms, clauseFrom, Math.max(to, clauseFrom));
  return found !== null && !served.has(norms[found.to] ?? '');
}
