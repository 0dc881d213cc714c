import { cuesOf } from '../../languages/cues';
import { findPhrase } from '../../languages/phrases';
import { bears } from './bears';
import type { Scene } from './context';
import { isLed } from './persons';

/** Written in capitals they are laws; in small letters another word ("sol"). */
const LAW_ACRONYMS = new Set(
  'SoL LSS HSL AML AFS SOSFS HSLF-FS OSL LAS MBL PBL LOU LVU LVM FL GDPR HIPAA SOX OSHA'.split(' '),
);

/** A sentence so short leans on the one before: "Avsteg accepteras inte." */
const SHORT = 10;

/** A legal or contractual duty bears on the words, or is the reason that the next sentence gives. */
export function isLaw(scene: Scene): boolean {
  const { tokens, at, text, next, language } = scene;
  const written = at.some((index) => LAW_ACRONYMS.has(text.slice(tokens[index]?.start, tokens[index]?.end)));
  const { law, lawSays } = cuesOf(language);
  return (
    written || bears(law, scene) || (findPhrase(law, next) !== null && findPhrase(lawSays, next) !== null)
  );
}

/** Acute danger, or the safety of patients, workers or systems. The danger may be told in the sentence beside. */
export function isSafety(scene: Scene): boolean {
  const { topic, danger } = cuesOf(scene.language).safety;
  if (bears(topic, scene, true) || bears(danger, scene, true)) return true;
  if (scene.norms.length <= SHORT && findPhrase(topic, scene.previous) !== null) return true;
  return [scene.next, scene.previous].some((words) => findPhrase(danger, words) !== null);
}

/** A neutral practical matter: a paper, and what is done with it. Never one that the writer wants, nor a proof. */
export function isAdmin({ norms, from, to, clauseFrom, clauseTo, language }: Scene): boolean {
  const { persons, admin } = cuesOf(language);
  if (norms.slice(from, to).some((norm) => persons.mine.has(norm))) return false;
  const stands = (list: typeof admin.alone) => findPhrase(list, norms, clauseFrom, clauseTo) !== null;
  if (stands(admin.proof)) return false;
  return stands(admin.alone) || (stands(admin.deeds) && stands(admin.objects));
}

/** Sport, quiz or play. */
export function isSport({ norms, clauseFrom, clauseTo, language }: Scene): boolean {
  const { anywhere, near, not } = cuesOf(language).sport;
  if (findPhrase(not, norms) !== null) return false;
  return findPhrase(anywhere, norms) !== null || findPhrase(near, norms, clauseFrom, clauseTo) !== null;
}

/** Another sense of the words: of machines, bodies, things. What the number measures is nature. */
export function isOtherSense({ norms, from, to, clauseFrom, clauseTo, language }: Scene): boolean {
  const { sense, natural, persons } = cuesOf(language);
  if (
    /\d/u.test(norms.slice(from, to + 1).join(' ')) &&
    findPhrase(natural, norms, from + 1, to + 2) !== null
  )
    return true;
  if (norms.slice(from, to).some((norm) => persons.mine.has(norm))) return false;
  const near = findPhrase(sense, norms, Math.max(clauseFrom, from - 2), Math.min(clauseTo, to + 3));
  if (near !== null && near.from <= to + 1 && near.to >= from - 1) return true;
  if (norms.slice(clauseFrom, clauseTo).some((norm) => isLed(norm, language))) return false;
  return findPhrase(sense, norms, clauseFrom, clauseTo) !== null;
}
