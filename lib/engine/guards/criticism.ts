import { cuesOf } from '../../languages/cues';
import { findPhrase, phraseAt } from '../../languages/phrases';
import type { Token } from '../../languages/token';
import type { Scene } from './context';

/** How many words around the span its voice is looked for. */
const REACH = 60;

/**
 * The words tell of control that the writer is under, or speaks of for others: criticism of the organisation, a union,
 * the work environment, a report of a deviation. Never where the writer demands or passes on.
 */
export function isCriticism(scene: Scene): boolean {
  const { norms, language } = scene;
  const { criticism, reported } = cuesOf(language);
  if (findPhrase(criticism.toUs, norms) !== null) return true;
  if (findPhrase(criticism.demands, norms) !== null) return false;
  if ([reported.passedOn, reported.accepted].some((list) => findPhrase(list, norms, 1) !== null))
    return false;
  return isDoneToUs(scene) || isFramed(scene) || isHarmful(scene);
}

/** "Ledningen räknar våra samtal": others above are the subject, and the writer's side is what they do it to. */
function isDoneToUs({ norms, clauseFrom, clauseTo, to, next, previous, language }: Scene): boolean {
  const { criticism, persons, reported } = cuesOf(language);
  if ([previous, norms, next].some((words) => words.some((norm) => persons.second.has(norm)))) return false;
  const above = findPhrase(criticism.controllers, norms, clauseFrom, to);
  if (above === null || phraseAt(reported.wanted, norms, above.to) > 0) return false;
  const us = findPhrase(criticism.ours, norms, above.to, clauseTo);
  return us !== null && !norms.slice(above.to, us.from).some((norm) => reported.subjects.has(norm));
}

/** Nobody is addressed, and the harm is told by those who suffer it. */
function isHarmful({ tokens, norms, at, from, to, next, previous, language }: Scene): boolean {
  const { criticism, persons } = cuesOf(language);
  const around = [...previous, ...wordsAround(tokens, at[from] ?? 0, at[to - 1] ?? 0), ...next];
  if (around.some((norm) => persons.second.has(norm))) return false;
  if (findPhrase(criticism.decrees, norms) !== null) return false;
  return findPhrase(criticism.harms, around) !== null && findPhrase(criticism.side, around) !== null;
}

/** The voice of somebody who is steered, or who reports, stands around the words. */
function isFramed({ tokens, at, from, to, next, previous, language }: Scene): boolean {
  const { frames, openings } = cuesOf(language).criticism;
  const around = wordsAround(tokens, at[from] ?? 0, at[to - 1] ?? 0);
  if ([around, next, previous].some((words) => findPhrase(frames, words) !== null)) return true;
  const mark = tokens.findIndex(({ kind }) => kind === 'punct');
  return mark > 0 && phraseAt(openings, wordsOf(tokens.slice(0, mark)), 0) === mark;
}

function wordsAround(tokens: readonly Token[], first: number, last: number): string[] {
  return wordsOf(tokens.slice(Math.max(0, first - REACH), last + REACH));
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind !== 'punct').map(({ norm }) => norm);
}
