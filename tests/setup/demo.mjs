import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { ROOT, run, say } from './run.mjs';

const USE = `npm run demo                    writes a message in Swedish and English and shows what Tillit makes of it
npm run demo -- --text FILE     the same with a text of your own ("-" reads what is piped in)
npm run demo -- --headless      without a window, also where there is a display`;

/** What was asked for on the command line. Ends the process on anything it does not know. */
function readOptions() {
  try {
    const { values } = parseArgs({ options: { text: { type: 'string' }, headless: { type: 'boolean' } } });
    return { headless: values.headless === true || !hasDisplay(), text: readText(values.text) };
  } catch (problem) {
    say(`${problem.message}\n\n${USE}`);
    return process.exit(2);
  }
}

/** The file's text; null when none was named. Its path is relative to where the person stands. */
function readText(file) {
  if (file === undefined) return null;
  return readFileSync(file === '-' ? 0 : resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8');
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

const options = readOptions();
const { chromium } = await ensure();
say('Building the extension');
if ((await run('npm', ['run', '--silent', 'build'])) !== 0) process.exit(1);
process.env.CHROMIUM = chromium;
const { runnerImport } = await import('vite');
const file = fileURLToPath(new URL('tests/demo/demo.ts', ROOT));
const { module } = await runnerImport(file, {
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(ROOT),
});
process.exitCode = (await module.demo(options)) ? 0 : 1;
