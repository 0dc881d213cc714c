/** A fault in a pack: where, what, and what to do. */
export type PackProblem = {
  /** An error keeps the pack from being built or installed; a warning is advice to its author. */
  readonly kind: 'error' | 'warning';
  /** `rules[3].patterns[0]`; '' for the pack as a whole. Counted within `file` when there is one. */
  readonly path: string;
  /** The file of a source folder, `command.yaml`; absent for a built pack. */
  readonly file?: string;
  /** Line of the file, from 1, where that is known. */
  readonly line?: number;
  /** What is wrong, without the last full stop. */
  readonly cause: string;
  /** What to do, without the last full stop. */
  readonly remedy: string;
};

/** More errors, or more warnings, than this are not listed: who mends the first hundred sees the rest then. */
export const MOST_PROBLEMS = 100;

/** The problem on one line: `command.yaml:41: rules[3].patterns[0]: cause. remedy.` */
export function problemLine(problem: PackProblem): string {
  const file = problem.file && problem.line ? `${problem.file}:${problem.line}` : problem.file;
  const place = [file, problem.path].filter(Boolean).join(': ');
  const warning = problem.kind === 'warning' ? 'warning: ' : '';
  return `${place ? `${place}: ` : ''}${warning}${sentence(problem.cause)} ${sentence(problem.remedy)}`;
}

function sentence(words: string): string {
  return /[.?!]$/u.test(words) ? words : `${words}.`;
}

/** True when nothing but advice is among the problems. */
export function onlyWarnings(problems: readonly PackProblem[]): boolean {
  return problems.every((problem) => problem.kind === 'warning');
}
