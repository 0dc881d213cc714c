import type { Judges } from '../coach/judges';
import type { Genre } from '../engine/principle';
import { lintLines } from './lintLines';
import { judge } from './judge';
import type { FileReport } from './judge';
import { oneOf, readOptions } from './readOptions';
import { readersFor } from './readersFor';
import { rulesFor } from './rulesFor';
import { readText } from './readText';
import { textFiles } from './textFiles';
import { UsageError } from './world';
import type { ExitCode, World } from './world';

const GENRES: readonly Genre[] = ['email', 'goal', 'report', 'chat', 'review', 'policy', 'other'];

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  sensitivity: { type: 'string', default: 'thorough' },
  genre: { type: 'string' },
  pack: { type: 'string', multiple: true, default: [] as string[] },
  eyes: { type: 'string', default: 'both' },
} as const;

/**
 * `tillit check PATH…`: prints what the rules see in each text. 0 nothing, 1 findings, 2 when anything could not be
 * read: what could be is printed all the same.
 */
export async function check(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, OPTIONS);
  const format = oneOf('format', values.format, ['text', 'json']);
  const sensitivity = oneOf('sensitivity', values.sensitivity, ['calm', 'balanced', 'thorough']);
  const genre = values.genre === undefined ? null : oneOf('genre', values.genre, GENRES);
  if (positionals.length === 0)
    throw new UsageError('check: say which files or folders, or - for standard input');
  const files = positionals.flatMap((path) => textFiles(path, world));
  const eyes = oneOf('eyes', values.eyes, ['both', 'rules', 'reader']);
  const judges: Judges = {
    rules: rulesFor(values.pack, world, eyes !== 'reader'),
    readers: eyes === 'rules' ? null : readersFor(world.root),
  };
  const reports: FileReport[] = [];
  let unread = false;
  for (const file of files) {
    const read = await readText(file, world);
    if (read.ok) reports.push(judge(file, read, { genre, sensitivity }, judges));
    else world.err(`tillit: ${file}: ${read.cause}\n`);
    unread ||= !read.ok;
  }
  world.out(format === 'json' ? `${JSON.stringify(reports, null, 1)}\n` : reports.map(lintLines).join(''));
  if (unread) return 2;
  return reports.some(({ findings }) => findings.length > 0) ? 1 : 0;
}
