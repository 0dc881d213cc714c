import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built extension's own files, wherever the benchmark runs. */
export type Files = {
  readonly text: (path: string) => Promise<string>;
  readonly bytes: (path: string) => Promise<ArrayBuffer>;
};

/** From the folder that `npm run build` made. */
export function builtFiles(root: string): Files {
  const read = (path: string) => readFileSync(join(root, '.output', 'chrome-mv3', path));
  return {
    text: async (path) => read(path).toString('utf8'),
    bytes: async (path) => {
      const { buffer, byteOffset, byteLength } = read(path);
      return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer;
    },
  };
}
