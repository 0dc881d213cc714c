import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Pack } from '../packs/format';
import { parsePack } from '../packs/parse';
import type { PackProblem } from '../packs/problem';
import { parsePackSource } from '../packs/source';
import type { SourceFile } from '../packs/source';
import { UsageError } from './world';
import type { World } from './world';

export type ReadPack =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** Tells a problem by the file that the author wrote. */
      readonly place: (problem: PackProblem) => PackProblem;
    }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const SOURCE = /\.(?:yaml|yml)$/u;

/** Reads a pack from a built file or from its source folder, as the caller wrote it. Throws a `UsageError` when there is neither. */
export function readPack(written: string, world: Pick<World, 'cwd'>): ReadPack {
  const path = resolve(world.cwd, written);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`${written}: there is no such file or folder`);
  if (stat.isDirectory()) return parsePackSource(readSources(path));
  const parsed = parsePack(readFileSync(path, 'utf8'));
  return parsed.ok ? { ...parsed, place: (problem) => problem } : parsed;
}

/** The files of a source folder, with their names within it. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(folder, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}
