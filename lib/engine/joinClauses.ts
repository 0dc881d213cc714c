import type { Clause } from './clause';
import type { TokenView } from './compiled';
import { withCapital, withoutCapital } from './letterCase';
import type { Placed } from './placeRewording';

const STOPPED = /[.!?…:]["”»)\]]?$/u;

/** A wording and, in `replacement`, the same with what joins it to the statements around it. */
export type Joined = Placed & { readonly text: string };

/** Makes a wording for one statement of a sentence stand as sentences of its own between the statements that stay. */
export function joinClauses(placed: Placed, clause: Clause, { text: whole }: TokenView): Joined {
  const text = fitted(placed.replacement, clause);
  let { start, end } = placed;
  let replacement = text;
  if (clause.keptBefore !== null) [start, replacement] = [clause.keptBefore, `. ${replacement}`];
  if (clause.keptAfter !== null) {
    const letter = String.fromCodePoint(whole.codePointAt(clause.keptAfter) ?? 32);
    end = clause.keptAfter + letter.length;
    replacement = `${stopped(replacement)} ${clause.capital || clause.keptBefore === null ? letter.toUpperCase() : letter}`;
  }
  return { ...placed, start, end, replacement, text };
}

/** Behind "Karim," the sentence has begun; behind a statement that stays, another one begins. */
function fitted(text: string, { opens, capital }: Clause): string {
  if (opens) return text;
  return capital ? withCapital(text) : withoutCapital(text);
}

function stopped(text: string): string {
  return STOPPED.test(text) ? text : `${text}.`;
}
