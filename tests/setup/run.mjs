import { spawn, spawnSync } from 'node:child_process';

/** The project's folder, wherever it was cloned. */
export const ROOT = new URL('../../', import.meta.url);

/** A plain line of progress. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a command in the project's folder with its output shown, on stderr, so that stdout stays what the caller
 * prints. Resolves to its exit code; 124 when it took longer than `limit` milliseconds and was ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>, limit?: number}} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, limit = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
    });
    let late = false;
    const timer = limit > 0 ? setTimeout(() => ((late = true), child.kill()), limit) : undefined;
    child.on('error', (problem) => say(`  ${command}: ${problem.message}`));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(late ? 124 : (code ?? 1));
    });
  });
}

/** What a command printed on stdout, trimmed; null when it could not be run or failed. */
export function read(command, args) {
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8' });
  return error || status !== 0 ? null : stdout.trim();
}

/** A program of one of the installed packages: `tool('vitest')`. */
export function tool(name, args, options) {
  return run('npx', ['--no-install', name, ...args], options);
}
