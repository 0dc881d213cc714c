// Runs TypeScript sources in plain Node: bundles an entry into .cache/cli when any source has changed, silently, so
// that `npm ci` is all that is needed before it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(ROOT, '.cache', 'cli');

/** The module of an entry (path from the project's folder), from its sources as they are now. */
export async function bundled(entry) {
  const bundle = join(cache, `${basename(dirname(entry))}-${basename(entry, '.ts')}-${sourceKey()}.mjs`);
  if (!existsSync(bundle)) await build(entry, bundle);
  return import(pathToFileURL(bundle).href);
}

/** Names, sizes and times of change of all sources, as one short name. */
function sourceKey() {
  const hash = createHash('sha256');
  const folders = ['lib', join('tests', 'measure'), join('tests', 'bench')].map((folder) =>
    join(ROOT, folder),
  );
  const entries = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(?:ts|mjs|json)$/u.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Bundles an entry, in one step for whoever looks at the same time. */
async function build(entry, bundle) {
  const { build: esbuild } = await import('esbuild');
  mkdirSync(cache, { recursive: true });
  const temporary = `${bundle}.${process.pid}`;
  await esbuild({
    entryPoints: [join(ROOT, entry)],
    outfile: temporary,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  for (const old of readdirSync(cache)) if (isStale(old)) rmSync(join(cache, old), { force: true });
  renameSync(temporary, bundle);
}

/** Bundles of earlier sources go after an hour: until then somebody may be starting one. */
function isStale(name) {
  const file = join(cache, name);
  return existsSync(file) && Date.now() - statSync(file).mtimeMs > 3_600_000;
}
