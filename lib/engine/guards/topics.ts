import { cuesOf } from '../../languages/cues';
import { findPhrase } from '../../languages/phrases';
import type { Scene } from './context';
import { isSecondPerson } from './persons';

type Topic = 'law' | 'safety' | 'external' | 'admin' | 'sport';

/** Written in capitals they are laws; in small letters another word ("sol"). */
const LAW_ACRONYMS = new Set(
  'SoL LSS HSL AML AFS SOSFS HSLF-FS OSL LAS MBL PBL LOU LVU LVM FL GDPR HIPAA SOX OSHA'.split(' '),
);

/** A legal or contractual duty is spoken of in the sentence. */
export function isLaw(scene: Scene): boolean {
  const { tokens, at, text } = scene;
  const written = at.some((index) => LAW_ACRONYMS.has(text.slice(tokens[index]?.start, tokens[index]?.end)));
  return written || speaksOf('law', scene);
}

/** Acute danger, or the safety of patients, workers or systems. */
export function isSafety(scene: Scene): boolean {
  return speaksOf('safety', scene);
}

/** About a supplier, a contractor or the market, and not said to the doers. */
export function isExternal(scene: Scene): boolean {
  const { norms, to, language } = scene;
  if (norms.some((norm) => isSecondPerson(norm, language))) return false;
  return findPhrase(cuesOf(language).external, norms, 0, to) !== null;
}

/** A neutral practical matter; never one that the writer wants on their own table. */
export function isAdmin(scene: Scene): boolean {
  const { norms, from, to, language } = scene;
  const { mine } = cuesOf(language).persons;
  return !norms.slice(from, to).some((norm) => mine.has(norm)) && speaksOf('admin', scene);
}

/** Sport, quiz or play. */
export function isSport(scene: Scene): boolean {
  return speaksOf('sport', scene);
}

function speaksOf(topic: Topic, { norms, language }: Scene): boolean {
  return findPhrase(cuesOf(language)[topic], norms) !== null;
}
