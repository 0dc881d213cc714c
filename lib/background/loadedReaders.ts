import type { Readers } from '../coach/judges';
import { READER } from '../coach/readerFindings';
import { FLAGGED_PRINCIPLES } from '../engine/principle';
import type { Language } from '../engine/principle';
import { decodeModel } from '../reader/modelFile';
import type { ReaderModel } from '../reader/readerModel';
import type { Choices } from '../store/choices';
import { readOwnBytes } from './fetchPack';
import { onceFor } from './onceFor';

const models = new Map<Language, Promise<ReaderModel | null>>();

/**
 * The trained readers of these languages, each read once in a worker's life, silent about what the person has quieted.
 * One that cannot be read is left out until the worker wakes again: the rules speak without it.
 */
export async function readersFor(
  { rules }: Choices,
  languages: ReadonlySet<Language>,
): Promise<Readers | null> {
  if (rules[READER] === false) return null;
  const read = await Promise.all(
    [...languages].map(async (one) => [one, await onceFor(one, models, () => modelOf(one))] as const),
  );
  const off = FLAGGED_PRINCIPLES.filter((principle) => rules[`${READER}/${principle}`] === false);
  return { models: Object.fromEntries(read.filter(([, model]) => model !== null)), off: new Set(off) };
}

async function modelOf(language: Language): Promise<ReaderModel | null> {
  try {
    return decodeModel(await readOwnBytes(`/reader/${language}.bin`));
  } catch (error) {
    console.error('Tillit: a trained reader cannot be read, the rules speak alone:', language, nameOf(error));
    return null;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
