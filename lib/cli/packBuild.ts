import { resolve } from 'node:path';
import { packText } from '../packs/packText';
import { problemLine } from '../packs/problem';
import { finishPack } from './finishPack';
import { readOptions } from './readOptions';
import { UsageError } from './world';
import { writeWhole } from './writeWhole';
import type { ExitCode, World } from './world';

/** `tillit pack build FOLDER -o FILE`: writes the pack only when nothing is wrong with it. */
export function packBuild(args: readonly string[], world: World): ExitCode {
  const { values, positionals } = readOptions(args, { output: { type: 'string', short: 'o' } });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('pack build: say which folder');
  if (values.output === undefined)
    throw new UsageError('pack build: say where to write it, -o FILE.tillit.json');
  const finished = finishPack(folder, world);
  for (const problem of finished.problems) world.err(`${problemLine(problem)}\n`);
  if (!finished.pack) return 1;
  writeWhole(resolve(world.cwd, values.output), packText(finished.pack));
  return 0;
}
