import { UsageError } from './world';
import type { ExitCode, World } from './world';

export function check(args: readonly string[], world: World): Promise<ExitCode> {
  void args;
  void world;
  throw new UsageError('not yet');
}
