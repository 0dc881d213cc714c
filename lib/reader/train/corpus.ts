import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../engine/principle';
import type { LabelledText } from './labelled';
import { readJsonLines, readMarked } from './readLabelled';

/** `develop` and `own` are trained on; `held-out` is only ever scored. */
export type CorpusPart = 'develop' | 'own' | 'held-out';

/** All labelled text of one part in one language, in the files' order. `folder` holds a folder for each part. */
export function readCorpus(folder: string, part: CorpusPart, language: Language): LabelledText[] {
  const files = readdirSync(join(folder, part)).filter((name) => name.startsWith(`${language}-`));
  return files.sort().flatMap((name) => {
    const content = readFileSync(join(folder, part, name), 'utf8');
    const source = name.replace(/\.\w+$/u, '');
    return name.endsWith('.jsonl')
      ? readJsonLines(content, source, language)
      : readMarked(content, source, language);
  });
}
