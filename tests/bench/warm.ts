import { BlockCache } from '../../lib/coach/blockCache';
import type { KeyedBlock } from '../../lib/coach/document';
import type { Judges } from '../../lib/coach/judges';
import type { BenchDocument } from './benchText';
import type { Contestant } from './contestant';
import { readBlocks } from './ours';
import { sampleOf, timed } from './sample';
import type { Sample } from './sample';

export type Documents = { readonly warmUp: BenchDocument; readonly measured: BenchDocument };
/** Measurements by the contestant's name, in the contestants' order. */
export type Samples = readonly { readonly name: string; readonly sample: Sample }[];
export type Ready = { readonly name: string; readonly read: (document: BenchDocument) => unknown };

const WARM_UP_ROUNDS = 6;
const WARM_UP_LIMIT = 2000;

export async function makeReady(contestants: readonly Contestant[]): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const { name, load } of contestants) ready.push({ name, read: await load() });
  return ready;
}

/** A whole document by processes that have read others: rounds in which each reads it once, one after the other. */
export async function measureWarm(
  ready: readonly Ready[],
  { warmUp, measured }: Documents,
  rounds: number,
): Promise<Samples> {
  for (const { read } of ready) {
    const began = performance.now();
    for (let round = 0; round < WARM_UP_ROUNDS && performance.now() - began < WARM_UP_LIMIT; round += 1)
      await read(warmUp);
  }
  return interleaved(
    ready,
    Array.from({ length: rounds }, () => measured),
  );
}

/** Each of some paragraphs alone: what a tool without a memory must read at least when one has changed. */
export async function measureParagraphs(
  ready: readonly Ready[],
  document: BenchDocument,
  count: number,
): Promise<Samples> {
  const alone = placesIn(document, count).map((at) => {
    const block = changed(document.blocks, at)[at];
    return { ...document, text: block?.text ?? '', blocks: block ? [block] : [] };
  });
  return interleaved(ready, alone);
}

async function interleaved(ready: readonly Ready[], documents: readonly BenchDocument[]): Promise<Samples> {
  const taken = ready.map(({ name }) => ({ name, values: [] as number[] }));
  for (const document of documents) {
    for (const [index, { read }] of ready.entries()) {
      taken[index]?.values.push(await timed(() => read(document)));
    }
  }
  return taken.map(({ name, values }) => ({ name, sample: sampleOf(values) }));
}

/** A document of which all is known but one paragraph, as the background reads it after a keystroke. */
export async function measureChanged(
  { blocks, language }: BenchDocument,
  judges: Judges,
  count: number,
): Promise<Sample> {
  const cache = new BlockCache();
  readBlocks(blocks, language, judges, cache);
  const values: number[] = [];
  for (const at of placesIn({ blocks }, count)) {
    const now = changed(blocks, at);
    values.push(await timed(() => readBlocks(now, language, judges, cache)));
  }
  return sampleOf(values);
}

/** Indices of `count` blocks, evenly spread. */
function placesIn({ blocks }: Pick<BenchDocument, 'blocks'>, count: number): number[] {
  return Array.from({ length: count }, (_, nth) => Math.floor((nth * blocks.length) / count));
}

/** The blocks with a word more in one of them. */
function changed(blocks: readonly KeyedBlock[], at: number): KeyedBlock[] {
  return blocks.map((block, index) =>
    index === at ? { ...block, key: `${block.key}+`, text: withOneMore(block.text) } : block,
  );
}

function withOneMore(text: string): string {
  const space = text.indexOf(' ', text.length / 2);
  return space < 0 ? `${text} ok` : `${text.slice(0, space)} ok${text.slice(space)}`;
}
