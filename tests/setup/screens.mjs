import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { ROOT, run, say } from './run.mjs';

/**
 * Takes every surface of the built extension in both languages, light and dark, into `.cache/screens`, with contact sheets.
 * `npm run screens -- --only popup-findings` takes those whose name begins so.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const { chromium } = await ensure();
say('Building the extension');
if ((await run('npm', ['run', '--silent', 'build'])) !== 0) process.exit(1);
process.env.CHROMIUM = chromium;
const { runnerImport } = await import('vite');
const file = fileURLToPath(new URL('tests/screens/screens.ts', ROOT));
const { module } = await runnerImport(file, {
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(ROOT),
});
process.exitCode = (await module.screens(values.only ?? '')) ? 0 : 1;
