import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A screen that nobody sees, with a keyboard of its own: keys go the way of a person's, through the window system. */
export type Display = {
  /** For `DISPLAY`. */
  readonly name: string;
  /** Presses a key or chord as xdotool names it: `alt+shift+y`. */
  readonly press: (keys: string) => Promise<void>;
  /** Gives the keyboard to the window of a program, by its class. */
  readonly focus: (program: string) => Promise<void>;
  readonly close: () => void;
};

/** True when Xvfb and xdotool are on this machine. */
export function hasDisplayTools(): boolean {
  return ['Xvfb', 'xdotool'].every((program) => spawnSync('which', [program]).status === 0);
}

export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.stdio[3]?.once('data', (said: Buffer) => resolve(said.toString().trim()));
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  return {
    name,
    press: async (keys) => {
      await run('xdotool', ['key', keys], { env });
    },
    focus: async (program) => {
      const { stdout } = await run('xdotool', ['search', '--sync', '--onlyvisible', '--class', program], {
        env,
      });
      await run('xdotool', ['windowfocus', '--sync', stdout.trim().split('\n').at(-1) ?? ''], { env });
    },
    close: () => server.kill(),
  };
}
