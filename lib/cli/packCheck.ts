import { problemLine, onlyWarnings } from '../packs/problem';
import type { PackProblem } from '../packs/problem';
import { finishPack } from './finishPack';
import { oneOf, readOptions } from './readOptions';
import { UsageError } from './world';
import type { ExitCode, World } from './world';

/** Problems of one pack. */
type Checked = { readonly path: string; readonly problems: readonly PackProblem[] };

/** `tillit pack check PATH…`: prints what is wrong. 1 when anything but a warning is. */
export function packCheck(args: readonly string[], world: World): ExitCode {
  const { values, positionals } = readOptions(args, { format: { type: 'string', default: 'text' } });
  const format = oneOf('format', values.format, ['text', 'json']);
  if (positionals.length === 0) throw new UsageError('pack check: say which folder or file');
  const checked = positionals.map((path) => ({
    path,
    problems: finishPack(path, world).problems,
  }));
  world.out(format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : textOf(checked));
  return checked.every(({ problems }) => onlyWarnings(problems)) ? 0 : 1;
}

function textOf(checked: readonly Checked[]): string {
  const several = checked.length > 1;
  const lines = checked.flatMap(({ path, problems }) =>
    problems.map((problem) => `${several ? `${path}: ` : ''}${problemLine(problem)}\n`),
  );
  return lines.join('');
}
