import type { PatternProblem } from './patternTree';

/** A place in a pattern's source, and the faults found so far. */
export type Reader = {
  readonly source: string;
  at: number;
  /** How many brackets stand open. */
  depth: number;
  readonly problems: PatternProblem[];
};

/** Steps over the closing bracket, or reports that the one opened at `opened` is not closed. */
export function close(reader: Reader, opened: number, closer: string): void {
  if (reader.source[reader.at] === closer) reader.at += 1;
  else report(reader, opened, 'A bracket is not closed.', `Write ${closer} where it ends.`);
}

/** Reads a sticky expression here and steps over it; null when it does not stand here. */
export function take(reader: Reader, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = reader.at;
  const found = expression.exec(reader.source);
  if (found !== null) reader.at = expression.lastIndex;
  return found;
}

export function skipSpace(reader: Reader): void {
  while (/\s/u.test(reader.source[reader.at] ?? '')) reader.at += 1;
}

export function report(reader: Reader, position: number, cause: string, remedy: string): void {
  reader.problems.push({ position, cause, remedy });
}

/** Reports at the current place and steps over one character. */
export function fault(reader: Reader, cause: string, remedy: string): null {
  report(reader, reader.at, cause, remedy);
  reader.at += 1;
  return null;
}
