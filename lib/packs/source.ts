import type { Pack } from './format';
import { checkMeaning } from './meaning';
import { packHead, packPrinciples, packRules, packSets } from './packShape';
import type { PackProblem } from './problem';
import { onlyWarnings } from './problem';
import { readYaml } from './readYaml';
import type { YamlFile } from './readYaml';
import { pathText, Report, stepsOf } from './report';
import type { Shape } from './shape/shape';

/** A file of a pack's source folder; `name` is its path within the folder, with `/`. */
export type SourceFile = { readonly name: string; readonly text: string };

export type ParsedSource =
  | {
      readonly ok: true;
      /** May lack texts of the eight principles: `buildPack` fills them in. */
      readonly pack: Pack;
      /** A problem of the joined pack, told by file, line and the place within the file. */
      readonly place: (problem: PackProblem) => PackProblem;
    }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

type Read = Extract<YamlFile, { ok: true }>;
type Part = {
  readonly name: string;
  readonly key: 'pack' | 'principles' | 'sets' | 'rules';
  readonly file: Read;
};

const HEAD: Part['key'] = 'pack';
const KEYS: Readonly<Record<string, Part['key']>> = { pack: HEAD, principles: 'principles', sets: 'sets' };
const SHAPES: Readonly<Record<Part['key'], Shape<unknown>>> = {
  pack: packHead,
  principles: packPrinciples,
  sets: packSets,
  rules: packRules,
};

/**
 * Reads a pack from its source folder: `pack.yaml` says what it is, `principles.yaml` and `sets.yaml` hold those, and
 * every other file is a list of rules. They are joined in the order of their names. Never throws.
 */
export function parsePackSource(files: readonly SourceFile[]): ParsedSource {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const read = sorted.map(({ name, text }) => ({ name, key: keyOf(name), file: readYaml(name, text) }));
  const problems = read.flatMap(({ file }) => (file.ok ? [] : file.problems));
  const parts = read.filter((part): part is Part => part.file.ok);
  if (problems.length === 0 && !parts.some((part) => part.key === HEAD)) problems.push(NO_HEAD);
  for (const part of parts) problems.push(...shapeProblems(part));
  if (problems.length > 0) return { ok: false, problems };
  const pack = join(parts);
  const place = placer(parts);
  const report = new Report();
  checkMeaning(pack, report, { principleTexts: 'may-be-missing' });
  return onlyWarnings(report.problems)
    ? { ok: true, pack, place }
    : { ok: false, problems: report.problems.map(place) };
}

const NO_HEAD: PackProblem = {
  kind: 'error',
  path: '',
  cause: 'There is no pack.yaml',
  remedy: 'Add one that says format, id, revision, language …; tillit pack new shows how',
};

function keyOf(name: string): Part['key'] {
  return KEYS[name.replace(/\.(?:yaml|yml|json)$/u, '')] ?? 'rules';
}

function shapeProblems(part: Part): readonly PackProblem[] {
  const report = new Report();
  const check = () => SHAPES[part.key].fits(part.file.value, report);
  if (part.key === HEAD) check();
  else report.within(part.key, check);
  return report.problems.map((problem) => located(problem, part));
}

function located(problem: PackProblem, part: Part): PackProblem {
  const steps = stepsOf(problem.path);
  const line = part.file.lineOf(part.key === HEAD ? steps : steps.slice(1));
  return { ...problem, file: part.name, ...(line === null ? {} : { line }) };
}

function join(parts: readonly Part[]): Pack {
  const valueOf = (key: Part['key']) =>
    parts.filter((part) => part.key === key).map((part) => part.file.value);
  const merged = { ...Object.assign({}, ...valueOf(HEAD)) } as Omit<Pack, 'principles' | 'sets' | 'rules'>;
  return {
    ...merged,
    principles: Object.assign({}, ...valueOf('principles')) as Pack['principles'],
    sets: Object.assign({}, ...valueOf('sets')) as Pack['sets'],
    rules: valueOf('rules').flat() as Pack['rules'],
  };
}

/** Says in which file, on which line and under which index there a problem of the joined pack stands. */
function placer(parts: readonly Part[]): (problem: PackProblem) => PackProblem {
  const ruleFiles = parts.filter((part) => part.key === 'rules');
  return (problem) => {
    const [first, second, ...rest] = stepsOf(problem.path);
    if (first !== 'rules') {
      const part = parts.find((each) => each.key === first) ?? parts.find((each) => each.key === HEAD);
      return part ? located(problem, part) : problem;
    }
    let index = Number(second ?? 0);
    for (const part of ruleFiles) {
      const count = Array.isArray(part.file.value) ? part.file.value.length : 0;
      if (index < count) return located({ ...problem, path: pathText(['rules', index, ...rest]) }, part);
      index -= count;
    }
    return problem;
  };
}
