import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { read, run, say } from './run.mjs';

/** Oldest Chromium that Tillit runs in: the manifest's `minimum_chrome_version`. */
const OLDEST_CHROMIUM = 137;

const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  debian: 'chromium',
  programs: ['chromium', 'chromium-browser'],
  elsewhere: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
};

const FIREFOX = {
  name: 'Firefox ESR',
  variable: 'FIREFOX',
  debian: 'firefox-esr',
  programs: ['firefox-esr'],
  elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Chromium's path, installed with apt where that is possible. Ends the process, saying what to do, where it is not. */
export async function ensureChromium() {
  const path = await ensure(CHROMIUM);
  const version = read(path, ['--version']) ?? '';
  if (/Google Chrome/u.test(version)) {
    giveUp(
      `${path} is Google Chrome, which ignores --load-extension. Install Chromium and name it in CHROMIUM.`,
    );
  }
  const major = Number(/(\d+)\./u.exec(version)?.[1] ?? 0);
  if (major < OLDEST_CHROMIUM) {
    giveUp(
      `${path} says "${version}". Tillit needs Chromium ${OLDEST_CHROMIUM} or newer; name one in CHROMIUM.`,
    );
  }
  say(`  ${version || path}`);
  return path;
}

/** Firefox ESR's path; otherwise as `ensureChromium`. */
export async function ensureFirefox() {
  const path = await ensure(FIREFOX);
  say(`  ${read(path, ['--version']) ?? path}`);
  return path;
}

/**
 * A screen and a keyboard for the one test that presses real keys. Where they cannot be installed that test is skipped,
 * and it is said.
 */
export async function ensureDisplayTools() {
  const missing = ['Xvfb', 'xdotool'].filter((program) => !find({ programs: [program], elsewhere: [] }));
  for (const program of missing) await install(program.toLowerCase());
  const tools = ['Xvfb', 'xdotool'].every((program) => find({ programs: [program], elsewhere: [] }));
  say(
    tools ? '  Xvfb and xdotool' : '  Without Xvfb and xdotool the test of the keyboard command is skipped',
  );
}

async function ensure(browser) {
  const named = process.env[browser.variable];
  if (named)
    return existsSync(named) ? named : giveUp(`${browser.variable} names ${named}, which is not there.`);
  const found = find(browser) ?? ((await install(browser.debian)) ? find(browser) : null);
  return found ?? giveUp(howToInstall(browser));
}

function find({ programs, elsewhere }) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const candidates = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...candidates, ...elsewhere].find((path) => existsSync(path)) ?? null;
}

/** Installs a Debian package as root or by sudo without a question. False where that cannot be. */
async function install(name) {
  if (read('apt-get', ['--version']) === null) return false;
  const root = process.getuid?.() === 0;
  if (!root && read('sudo', ['-n', 'true']) === null) return false;
  const apt = (...args) => run(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], QUIETLY);
  say(`  Installing ${name} with apt …`);
  await apt('update', '-qq');
  return (await apt('install', '-y', '-qq', '--no-install-recommends', name)) === 0;
}

const QUIETLY = { env: { DEBIAN_FRONTEND: 'noninteractive' } };

function howToInstall({ name, variable, debian }) {
  return [
    `${name} is not on this machine, and could not be installed without your password.`,
    `  Debian:        sudo apt-get install ${debian}`,
    `  Anywhere else: install ${name} and name its program: ${variable}=/path/to/it npm test`,
    ...(name === 'Chromium' ? ['  Google Chrome will not do: it ignores --load-extension.'] : []),
  ].join('\n');
}

function giveUp(message) {
  say(message);
  process.exit(1);
}
