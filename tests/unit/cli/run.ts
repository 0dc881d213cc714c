import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command line as people do, by its launcher, from the folder `cwd`. */
export function tillit(cwd: string, args: readonly string[], input = ''): Ran {
  const ran = spawnSync(process.execPath, [resolve('lib/cli/launch.mjs'), ...args], {
    cwd: tmpdir(),
    env: { ...process.env, INIT_CWD: cwd },
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** A folder with these files, by path, that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tillit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
