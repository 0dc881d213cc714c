// Runs the command line from its TypeScript sources: bundles them into .cache/cli when any has changed, silently, and
// runs the bundle. Plain Node, so that `npm ci` is all that is needed before it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, '.cache', 'cli');

/** Names, sizes and times of change of all sources, as one short name. */
function sourceKey() {
  const hash = createHash('sha256');
  for (const entry of readdirSync(join(root, 'lib'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:ts|mjs|json)$/u.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Bundles the command line into `bundle`, in one step for whoever looks at the same time. */
async function build(bundle) {
  const { build: esbuild } = await import('esbuild');
  mkdirSync(cache, { recursive: true });
  const temporary = `${bundle}.${process.pid}`;
  await esbuild({
    entryPoints: [join(root, 'lib', 'cli', 'main.ts')],
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

const bundle = join(cache, `main-${sourceKey()}.mjs`);
if (!existsSync(bundle)) await build(bundle);
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2), { root });
