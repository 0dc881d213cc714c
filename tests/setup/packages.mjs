import { readFileSync } from 'node:fs';
import { ROOT, run, say } from './run.mjs';

/** Installs the npm packages of the lock file, unless just those are installed already. */
export async function ensurePackages() {
  if (installedAsLocked()) return say('  npm packages are in place');
  say('  Installing npm packages from the lock file …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) === 0) return;
  say('npm ci failed; its words are above.');
  process.exit(1);
}

/** True when every package of the lock file that this machine needs is installed in the locked version. */
function installedAsLocked() {
  const locked = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([path, entry]) => {
    const there = installed[path];
    return path === '' || (there ? there.version === entry.version : entry.optional || entry.devOptional);
  });
}

/** The packages of a lock file by path; null when there is no such file. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, ROOT), 'utf8')).packages;
  } catch (problem) {
    if (problem.code === 'ENOENT') return null;
    throw problem;
  }
}
