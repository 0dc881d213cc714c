import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readers } from '../coach/judges';
import type { Language } from '../engine/principle';
import { decodeModel } from '../reader/modelFile';
import type { ReaderModel } from '../reader/readerModel';

/** The trained readers of both languages, from the project's folder. */
export function readersFor(root: string): Readers {
  return { models: { sv: modelOf('sv', root), en: modelOf('en', root) }, off: new Set() };
}

function modelOf(language: Language, root: string): ReaderModel {
  const file = join(root, 'lib', 'reader', 'models', `${language}.bin`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run train.`);
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const bytes = new Uint8Array(buffer, byteOffset, byteLength).slice();
  return decodeModel(bytes.buffer);
}
