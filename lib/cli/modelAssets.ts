import { join } from 'node:path';

/** A file that is copied into the built extension. */
export type CopiedAsset = { readonly relativeDest: string; readonly absoluteSrc: string };

/** The trained readers as files of the extension: `reader/sv.bin` and `reader/en.bin`. */
export function modelAssets(root: string): readonly CopiedAsset[] {
  return ['sv', 'en'].map((language) => ({
    relativeDest: `reader/${language}.bin`,
    absoluteSrc: join(root, 'lib', 'reader', 'models', `${language}.bin`),
  }));
}
