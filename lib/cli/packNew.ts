import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { NEW_PACK } from './newPack';
import { readOptions } from './readOptions';
import { UsageError } from './world';
import type { ExitCode, World } from './world';
import { writeWhole } from './writeWhole';

/** `tillit pack new FOLDER`: a small working pack to start from. Never writes over anything. */
export function packNew(args: readonly string[], world: World): ExitCode {
  const [folder, ...more] = readOptions(args, {}).positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('pack new: say which folder');
  const path = resolve(world.cwd, folder);
  if (existsSync(path) && readdirSync(path).length > 0)
    throw new UsageError(`${folder}: the folder is not empty`);
  for (const [name, text] of Object.entries(NEW_PACK)) {
    writeWhole(join(path, name), text.replaceAll('FOLDER', idPart(basename(path))));
  }
  world.err(`Wrote ${folder}. Next: tillit pack check ${folder}\n`);
  return 0;
}

function idPart(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  return plain.replaceAll(/^-+|-+$/gu, '') || 'pack';
}
