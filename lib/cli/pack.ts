import { packBuild } from './packBuild';
import { packCheck } from './packCheck';
import { packNew } from './packNew';
import { UsageError } from './world';
import type { ExitCode, World } from './world';

/** `tillit pack …` */
export function packCommand(args: readonly string[], world: World): ExitCode {
  const [command, ...rest] = args;
  switch (command) {
    case 'check':
      return packCheck(rest, world);
    case 'build':
      return packBuild(rest, world);
    case 'new':
      return packNew(rest, world);
    case undefined:
    default:
      throw new UsageError(`say what to do with the pack: new, check or build`);
  }
}
