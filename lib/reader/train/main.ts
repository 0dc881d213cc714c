import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../engine/principle';
import { encodeModel } from '../modelFile';
import { readCorpus } from './corpus';
import { trainReader } from './trainReader';

/** Trains the reader of a language from the project's corpus and writes its model. `root` is the project's folder. */
export function train(language: Language, root: string): void {
  const began = Date.now();
  const corpus = join(root, 'lib', 'reader', 'corpus');
  const { model } = trainReader({
    language,
    lexicon: readFileSync(join(root, 'lib', 'languages', language, 'lexicon.yaml'), 'utf8'),
    develop: readCorpus(corpus, 'develop', language),
    own: readCorpus(corpus, 'own', language),
  });
  const file = encodeModel(model);
  const folder = join(root, 'lib', 'reader', 'models');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${language}.bin`), file);
  const size = `${kilobytes(file)} kB, ${kilobytes(gzipSync(file, { level: 9 }))} kB compressed`;
  console.log(`${language}: ${size}, ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

function kilobytes(bytes: Uint8Array): string {
  return (bytes.length / 1000).toFixed(0);
}
