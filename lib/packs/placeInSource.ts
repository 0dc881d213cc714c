import type { PackProblem } from './problem';
import type { YamlFile } from './readYaml';
import { pathText, stepsOf } from './report';
import type { Step } from './report';

/** A file of a source folder and the part of the pack that it holds. */
export type Part = {
  readonly name: string;
  readonly key: 'pack' | 'principles' | 'sets' | 'rules' | 'wordings';
  readonly file: Extract<YamlFile, { ok: true }>;
};

/** Tells a problem of the joined pack by its file, its line and its index there. */
export function placeInSource(parts: readonly Part[]): (problem: PackProblem) => PackProblem {
  return (problem) => {
    const [first, second, ...rest] = stepsOf(problem.path);
    if ((first === 'rules' || first === 'wordings') && typeof second === 'number')
      return inList(problem, [first, second, ...rest], parts);
    const part =
      parts.find((each) => each.key === first) ?? parts.find((each) => each.key === 'pack') ?? parts[0];
    return part ? located(problem, part) : problem;
  };
}

/** Rules and wordings stand in several files, one after the other. */
function inList(
  problem: PackProblem,
  [key, place, ...rest]: readonly ['rules' | 'wordings', number, ...Step[]],
  parts: readonly Part[],
): PackProblem {
  let index = place;
  for (const part of parts.filter((each) => each.key === key)) {
    const count = Array.isArray(part.file.value) ? part.file.value.length : 0;
    if (index < count) return located({ ...problem, path: pathText([key, index, ...rest]) }, part);
    index -= count;
  }
  return problem;
}

function located(problem: PackProblem, part: Part): PackProblem {
  const steps = stepsOf(problem.path);
  const line = part.file.lineOf(part.key === 'pack' ? steps : steps.slice(1));
  return { ...problem, file: part.name, ...(line === null ? {} : { line }) };
}
