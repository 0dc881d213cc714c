import type { Pack, PackRule, PackWording } from './format';
import { checkMeaning } from './meaning';
import { packHead, packPrinciples, packRules, packSets, packWordings } from './packShape';
import { placeInSource } from './placeInSource';
import type { Part } from './placeInSource';
import type { PackProblem } from './problem';
import { onlyWarnings } from './problem';
import { readYaml } from './readYaml';
import { Report } from './report';
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

/** A pack as its files are read, one after the other. */
type Joined = {
  head: Omit<Pack, 'principles' | 'sets' | 'rules' | 'wordings'> | null;
  principles: Pack['principles'];
  sets: Pack['sets'];
  readonly rules: PackRule[];
  readonly wordings: PackWording[];
};

/**
 * Reads a pack from its source folder: `pack.yaml` says what it is, `principles.yaml` and `sets.yaml` hold those, files
 * whose names end in `wordings.yaml` are lists of wordings, and every other file is a list of rules. They are joined in the order of their names. Never throws.
 */
export function parsePackSource(files: readonly SourceFile[]): ParsedSource {
  const problems: PackProblem[] = [];
  const parts: Part[] = [];
  const joined: Joined = { head: null, principles: {}, sets: {}, rules: [], wordings: [] };
  for (const { name, text } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = readYaml(name, text);
    if (file.ok) {
      const part: Part = { name, key: keyOf(name), file };
      parts.push(part);
      problems.push(...take(part, joined));
    } else problems.push(...file.problems);
  }
  const { head, wordings, ...rest } = joined;
  if (head === null || problems.length > 0)
    return { ok: false, problems: problems.length > 0 ? problems : [NO_HEAD] };
  const pack: Pack = { ...head, ...rest, ...(wordings.length > 0 ? { wordings } : {}) };
  const place = placeInSource(parts);
  const report = new Report();
  checkMeaning(pack, report, { principleTexts: 'may-be-missing' });
  if (onlyWarnings(report.problems)) return { ok: true, pack, place };
  return { ok: false, problems: report.problems.map(place) };
}

const NO_HEAD: PackProblem = {
  kind: 'error',
  path: '',
  cause: 'There is no pack.yaml',
  remedy: 'Add one that says format, id, revision, language …; tillit pack new shows how',
};

function keyOf(name: string): Part['key'] {
  const plain = name.replace(/\.(?:yaml|yml)$/u, '');
  if (/(?:^|[./])wordings$/u.test(plain)) return 'wordings';
  return plain === 'pack' || plain === 'principles' || plain === 'sets' ? plain : 'rules';
}

/** Puts a file's part of the pack with the others; its problems when it is not what it should be. */
function take(part: Part, joined: Joined): readonly PackProblem[] {
  const { value } = part.file;
  const report = new Report();
  const check = <T>(shape: Shape<T>, fits: (good: T) => void): void => {
    if (shape.fits(value, report)) fits(value);
  };
  const inside = <T>(shape: Shape<T>, fits: (good: T) => void): void =>
    report.within(part.key, () => check(shape, fits));
  switch (part.key) {
    case 'pack':
      check(packHead, (head) => (joined.head = head));
      break;
    case 'principles':
      inside(packPrinciples, (principles) => (joined.principles = { ...joined.principles, ...principles }));
      break;
    case 'sets':
      inside(packSets, (sets) => (joined.sets = { ...joined.sets, ...sets }));
      break;
    case 'wordings':
      inside(packWordings, (wordings) => joined.wordings.push(...wordings));
      break;
    case 'rules':
      inside(packRules, (rules) => joined.rules.push(...rules));
      break;
  }
  return report.problems.map(placeInSource([part]));
}
