import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Language } from '../../lib/engine/principle';
import type { Contestant } from './contestant';
import { builtFiles } from './files';
import { harper } from './harper';
import { benchMaterial } from './material';
import { floor, loadReaders, tillits } from './ours';
import { PEERS } from './peers';

/** What one contestant does in a process of its own: milliseconds, and bytes held after a collection of garbage. */
export type FreshRun = {
  readonly ready: number;
  readonly first: number;
  /** More than before it was made ready. */
  readonly heapReady: number;
  /** More than before, after it has read the document. */
  readonly heapRead: number;
  /** Of the whole process at the end. */
  readonly resident: number;
  /** Both languages' models alone, when they are read for the second time. */
  readonly models: number;
};

/** Begins a fresh process for the contestant. */
export function runFresh(root: string, name: string, language: Language): FreshRun {
  const program = join(root, 'tests', 'bench', 'launch.mjs');
  const printed = execFileSync(process.execPath, ['--expose-gc', program, 'fresh', name, language], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const run: FreshRun = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  return run;
}

/** Runs in that process. */
export async function measureFresh(root: string, name: string, language: Language): Promise<FreshRun> {
  const { documents, madeUp } = benchMaterial(root);
  const files = builtFiles(root);
  const contestant = contestants(root, madeUp).find((one) => one.name === name);
  if (!contestant) throw new Error(`Nobody is called ${name}.`);
  const before = heap();
  const began = performance.now();
  const read = await contestant.load();
  const ready = performance.now() - began;
  const heapReady = heap() - before;
  const started = performance.now();
  await read(documents[language].measured);
  const first = performance.now() - started;
  const heapRead = heap() - before;
  const { rss } = process.memoryUsage();
  const models = await modelsAlone(files);
  return { ready, first, heapReady, heapRead, resident: rss, models };
}

async function modelsAlone(files: Parameters<typeof loadReaders>[0]): Promise<number> {
  const began = performance.now();
  await loadReaders(files);
  return performance.now() - began;
}

/** All that are measured in Node. */
export function contestants(root: string, madeUp: Parameters<typeof tillits>[1]): readonly Contestant[] {
  return [floor, ...tillits(builtFiles(root), madeUp), harper, ...PEERS];
}

/** Bytes that are really held; buffers outside the heap included. */
function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
