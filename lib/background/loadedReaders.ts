import type { Readers } from '../coach/judges';
import { READER } from '../coach/readerFindings';
import { FLAGGED_PRINCIPLES } from '../engine/principle';
import type { Language } from '../engine/principle';
import { decodeModel } from '../reader/modelFile';
import type { ReaderModel } from '../reader/readerModel';
import type { Choices } from '../store/choices';
import { readOwnBytes } from './fetchPack';

let loading: Promise<Readers['models']> | null = null;

/** The trained readers of both languages, read once in a worker's life, silent about what the person has quieted. */
export async function readersFor({ rules }: Choices): Promise<Readers | null> {
  if (rules[READER] === false) return null;
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  const off = FLAGGED_PRINCIPLES.filter((principle) => rules[`${READER}/${principle}`] === false);
  return { models: await loading, off: new Set(off) };
}

async function load(): Promise<Readers['models']> {
  const [sv, en] = await Promise.all([modelOf('sv'), modelOf('en')]);
  return { sv, en };
}

async function modelOf(language: Language): Promise<ReaderModel> {
  return decodeModel(await readOwnBytes(`/reader/${language}.bin`));
}
