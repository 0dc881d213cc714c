import { clauseCues } from '../languages/clauseCues';
import type { ClauseCues } from '../languages/clauseCues';
import type { Reading } from '../languages/reading';
import type { Token } from '../languages/token';
import { classEnd } from './classEnd';
import { afterLead, beginsLarge, calledIn } from './clauseEdges';

/** The statement within a sentence in which some words stand. What stands beside it can stay as it is. */
export type Clause = {
  /** Its words: token indices, half-open; closing marks of the sentence included. */
  readonly from: number;
  readonly to: number;
  /** True when it begins its sentence. */
  readonly opens: boolean;
  /** True when a sentence in its place begins with a capital: the writer's do, and it stands behind no "Karim,". */
  readonly capital: boolean;
  /** Whom the statement ends by calling: "…, Karin"; null for nobody. */
  readonly calls: string | null;
  /** Offset at which the statement before it ends; null when none stays. */
  readonly keptBefore: number | null;
  /** Offset at which the statement after it begins; null when none stays. */
  readonly keptAfter: number | null;
};

/** Marks that part statements by themselves. */
const BREAKS = new Set([';', '–', '—']);
/** So few words are no statement. */
const FEWEST = 2;

/** The statement that holds the tokens `from` up to `to` of a sentence of the reading. */
export function clauseOf(reading: Reading, sentence: number, from: number, to: number): Clause {
  const { first, last } = reading.sentences[sentence] ?? { first: from, last: to - 1 };
  const { tokens } = reading;
  const cues = clauseCues(reading.language);
  const before = jointBefore(tokens, first, from, cues);
  const start = before === null ? afterLead(tokens, first, from, cues) : before.next;
  const after = jointAfter(reading, start, to, last, cues);
  return {
    from: start,
    to: after === null ? last + 1 : after.at,
    opens: start === first,
    capital:
      beginsLarge(tokens, before === null && tokens[start - 1]?.norm !== ',' ? start : first, reading.text) &&
      (before !== null || tokens[start - 1]?.norm !== ','),
    calls: after === null ? calledIn(tokens, start, last, reading.text) : null,
    keptBefore: before === null ? null : endOfKept(tokens, first, before.at),
    keptAfter: after === null ? null : (tokens[after.next]?.start ?? null),
  };
}

/** Two statements: the first ends before token `at`, the second begins at token `next`. */
type Joint = { readonly at: number; readonly next: number };

function jointBefore(tokens: readonly Token[], first: number, from: number, cues: ClauseCues): Joint | null {
  if (cues.subordinators.has(tokens[first]?.norm ?? '')) return null;
  for (let at = from; at > first; at -= 1) {
    const joint = jointAt(tokens, at, cues);
    if (joint === null || joint.next > from) continue;
    const stands =
      contrasts(tokens, joint, cues) ||
      (cues.subjects.has(tokens[joint.next]?.norm ?? '') && hasSubject(tokens, first, at, cues)) ||
      (beginsWithNoun(tokens, joint, cues) && hasModal(tokens, first, at, cues));
    if (stands && countWords(tokens, first, at) >= FEWEST) return joint;
  }
  return null;
}

function jointAfter(
  reading: Reading,
  start: number,
  to: number,
  last: number,
  cues: ClauseCues,
): Joint | null {
  const { tokens } = reading;
  for (let at = to; at < last; at += 1) {
    const joint = jointAt(tokens, at, cues);
    if (joint === null) continue;
    const noun = beginsWithNoun(tokens, joint, cues) && hasModal(tokens, start, at, cues);
    if (!noun && !beginsStatement(reading, joint.next, cues)) continue;
    // "One more complaint and we talk about your future" is one threat, not two statements.
    if (!noun && !contrasts(tokens, joint, cues) && !hasSubject(tokens, start, at, cues)) continue;
    if (countWords(tokens, joint.next, last + 1) > FEWEST) return joint;
  }
  return null;
}

/** A subject that needs nothing before it stands there, or a day with a verb and a subject after it: "på onsdag träffas vi". */
function beginsStatement(reading: Reading, at: number, cues: ClauseCues): boolean {
  const { tokens } = reading;
  const norm = tokens[at]?.norm ?? '';
  if (cues.leaning.has(norm)) return false;
  if (cues.subjects.has(norm)) return true;
  const day = Math.max(classEnd(reading, 'deadline', at), classEnd(reading, 'date', at));
  return day > at && (hasSubject(tokens, day, day + 2, cues) || hasSubject(tokens, day + 1, day + 3, cues));
}

/** "…, and staff views will be noted": behind a comma a few words, none of them leaning, and a verb that says what is to be. */
function beginsWithNoun(tokens: readonly Token[], { at, next }: Joint, cues: ClauseCues): boolean {
  if (tokens[at]?.norm !== ',' || cues.leaning.has(tokens[next]?.norm ?? '')) return false;
  const words = tokens.slice(next, next + 5);
  const verb = words.findIndex(({ norm }) => cues.modals.has(norm));
  return verb > 0 && words.slice(0, verb).every(({ kind }) => kind === 'word');
}

function hasModal(tokens: readonly Token[], from: number, to: number, cues: ClauseCues): boolean {
  return tokens.slice(from, to).some(({ norm }) => cues.modals.has(norm));
}

function contrasts(tokens: readonly Token[], { at, next }: Joint, cues: ClauseCues): boolean {
  return cues.contrasts.has(tokens[next - 1]?.norm ?? '') || BREAKS.has(tokens[at]?.norm ?? '');
}

function hasSubject(tokens: readonly Token[], from: number, to: number, cues: ClauseCues): boolean {
  return tokens.slice(from, to).some(({ norm }) => cues.subjects.has(norm));
}

/** Where what stays ends: its comma goes. */
function endOfKept(tokens: readonly Token[], first: number, at: number): number | null {
  let last = at - 1;
  while (last > first && tokens[last]?.norm === ',') last -= 1;
  return tokens[last]?.end ?? null;
}

/** A break, or a comma and a joint, or a joint alone, at token `at`. */
function jointAt(tokens: readonly Token[], at: number, cues: ClauseCues): Joint | null {
  const norm = tokens[at]?.norm ?? '';
  const breaks = BREAKS.has(norm);
  const word = breaks || norm === ',' ? at + 1 : at;
  const joints = word === at ? cues.light : cues.joints;
  const joins = joints.has(tokens[word]?.norm ?? '') && !cues.binders.has(tokens[word + 1]?.norm ?? '');
  if (!breaks && !joins) return null;
  return { at, next: joins ? word + 1 : word };
}

function countWords(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter(({ kind }) => kind !== 'punct').length;
}
