import { MOST_PROBLEMS } from './problem';
import type { PackProblem } from './problem';

export type Step = string | number;

/** Collects the problems of one pack while it is walked through. */
export class Report {
  readonly problems: PackProblem[] = [];
  readonly #path: Step[] = [];
  readonly #noted = { error: 0, warning: 0 };

  /** Runs `visit` one step further in: a key, or an index in a list. */
  within<T>(step: Step, visit: () => T): T {
    this.#path.push(step);
    const result = visit();
    this.#path.pop();
    return result;
  }

  /** Notes an error at the place where the walk stands. After `MOST_PROBLEMS` of a kind no more are. */
  error(cause: string, remedy: string): false {
    this.#note('error', cause, remedy);
    return false;
  }

  warning(cause: string, remedy: string): void {
    this.#note('warning', cause, remedy);
  }

  #note(kind: PackProblem['kind'], cause: string, remedy: string): void {
    this.#noted[kind] += 1;
    if (this.#noted[kind] > MOST_PROBLEMS) return;
    this.problems.push({ kind, path: pathText(this.#path), cause, remedy });
  }
}

/** `['rules', 3, 'patterns', 0]` as `rules[3].patterns[0]`. Long or odd keys are cut short, so that a line stays a line. */
export function pathText(steps: readonly Step[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? shown(step) : `.${shown(step)}`;
  }
  return text;
}

/** The steps of a path that `pathText` wrote. A key that holds a full stop comes back in two. */
export function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map((found) =>
    found[1] === undefined ? found[0] : Number(found[1]),
  );
}

/** Words of a pack's author as a problem may show them: at most 60 characters, nothing invisible. */
export function shown(words: string): string {
  const clean = words.slice(0, 61).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return clean.length > 60 ? `${clean.slice(0, 59)}…` : clean;
}
