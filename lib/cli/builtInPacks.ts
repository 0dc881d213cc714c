import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../engine/principle';
import { buildPack } from '../packs/build';
import type { Pack } from '../packs/format';
import { packText } from '../packs/packText';
import { parsePack } from '../packs/parse';
import { problemLine } from '../packs/problem';
import type { PackProblem } from '../packs/problem';
import { parsePackSource } from '../packs/source';
import { readSources } from './readPack';
import { treeKey } from './treeKey';
import { UsageError } from './world';
import { writeWhole } from './writeWhole';

export const BUILT_IN_LANGUAGES: readonly Language[] = ['sv', 'en'];

/** A built-in pack and the exact text of its file. */
export type BuiltPack = { readonly pack: Pack; readonly text: string };

/**
 * Tillit's own pack of a language, built with the functions of `tillit pack build`, or taken from the cache when no
 * source under lib/ has changed. Throws when it is faulty. Its examples are run by `tillit pack check` and the tests.
 */
export function builtInPack(language: Language, root: string): BuiltPack {
  const folder = join(root, '.cache', 'packs');
  const file = join(folder, `${language}-${treeKey(join(root, 'lib'))}.tillit.json`);
  const cached = existsSync(file);
  const text = cached ? readFileSync(file, 'utf8') : packText(fromSources(language, root));
  const parsed = parsePack(text);
  if (!parsed.ok) throw faulty(language, parsed.problems);
  if (!cached) {
    removeOld(folder);
    writeWhole(file, text);
  }
  return { pack: parsed.pack, text };
}

/** Packs of earlier sources go after an hour: until then another process may be reading one. */
function removeOld(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const age = Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > 3_600_000) rmSync(join(folder, name), { force: true });
  }
}

function fromSources(language: Language, root: string): Pack {
  const parsed = parsePackSource(readSources(join(root, 'lib', 'packs', 'builtin', language)));
  if (!parsed.ok) throw faulty(language, parsed.problems);
  return buildPack(parsed.pack, null);
}

function faulty(language: Language, problems: readonly PackProblem[]): Error {
  return new UsageError(
    `the built-in pack lib/packs/builtin/${language} is faulty:\n${problems.map(problemLine).join('\n')}`,
  );
}
