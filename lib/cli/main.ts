import { readFileSync } from 'node:fs';
import { check } from './check';
import { HELP } from './help';
import { packCommand } from './pack';
import { UsageError } from './world';
import type { ExitCode, World } from './world';

/** Runs the command line. Never throws: a mistake of the caller is told in words, a fault of Tillit itself with its trace. */
export async function main(argv: readonly string[], { root }: { readonly root: string }): Promise<ExitCode> {
  const world: World = {
    root,
    cwd: process.env.INIT_CWD ?? process.cwd(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: () => Promise.resolve(readFileSync(0, 'utf8')),
  };
  try {
    return await run(argv, world);
  } catch (error) {
    world.err(`tillit: ${messageOf(error)}\n`);
    return 2;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const [command, ...rest] = argv;
  switch (command) {
    case 'check':
      return check(rest, world);
    case 'pack':
      return packCommand(rest, world);
    case 'help':
    case '--help':
    case '-h':
      world.out(HELP);
      return 0;
    case undefined:
    default:
      throw new UsageError(
        command === undefined ? `say what to do\n\n${HELP}` : `"${command}" is not known\n\n${HELP}`,
      );
  }
}
