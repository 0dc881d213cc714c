import { readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { UsageError } from './world';
import type { World } from './world';

const KINDS = new Set(['.txt', '.md', '.eml']);

/**
 * The texts that a path names, as the caller wrote it: itself, or the texts in the folder and in its folders, in the
 * order of their names; what begins with a full stop is left out, and links are not followed. `-` is standard input.
 */
export function textFiles(path: string, world: Pick<World, 'cwd'>): readonly string[] {
  if (path === '-') return [path];
  const stat = statSync(resolve(world.cwd, path), { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`${path}: there is no such file or folder`);
  if (stat.isDirectory()) return inFolder(path, world);
  if (!isText(path)) throw new UsageError(`${path}: only ${[...KINDS].join(', ')} files are read`);
  return [path];
}

function inFolder(folder: string, world: Pick<World, 'cwd'>): readonly string[] {
  const entries = readdirSync(resolve(world.cwd, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return inFolder(path, world);
      return entry.isFile() && isText(path) ? [path] : [];
    });
}

function isText(path: string): boolean {
  return KINDS.has(extname(path).toLowerCase());
}
