import { ensureChromium, ensureDisplayTools, ensureFirefox } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { say } from './run.mjs';

/** Oldest Node that the tools run on: `engines` in package.json. */
const OLDEST_NODE = [20, 19];

/**
 * Makes a bare machine ready: npm packages from the lock file, Chromium and, for the tests, Firefox ESR and a display. Ends the process
 * with words on what to install where it may not install itself.
 * @param {{tests?: boolean}} [needs]
 * @returns {Promise<{chromium: string, firefox: string | null}>} the browsers' programs
 */
export async function ensure({ tests = false } = {}) {
  say('Making ready');
  checkNode();
  await ensurePackages();
  const chromium = await ensureChromium();
  if (!tests) return { chromium, firefox: null };
  const firefox = await ensureFirefox();
  await ensureDisplayTools();
  return { chromium, firefox };
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  say(`Node ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed.`);
  process.exit(1);
}
