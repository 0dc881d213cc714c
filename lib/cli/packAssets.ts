import { createHash } from 'node:crypto';
import { BUILT_IN_LANGUAGES, builtInPack } from './builtInPacks';

/** A file that is written into the built extension. */
export type Asset = { readonly relativeDest: string; readonly contents: string };

/** What `packs/index.json` says of each built-in pack: enough to see, without reading it, whether it is new. */
export type PackIndexEntry = {
  /** Name within `packs/`. */
  readonly file: string;
  readonly id: string;
  readonly revision: number;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
};

/** The built-in packs as files of the extension: `packs/sv.tillit.json`, `packs/en.tillit.json`, `packs/index.json`. */
export function packAssets(root: string): readonly Asset[] {
  const built = BUILT_IN_LANGUAGES.map((language) => ({
    file: `${language}.tillit.json`,
    ...builtInPack(language, root),
  }));
  const index: readonly PackIndexEntry[] = built.map(({ file, pack, text }) => ({
    file,
    id: pack.id,
    revision: pack.revision,
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  return [
    ...built.map(({ file, text }) => ({ relativeDest: `packs/${file}`, contents: text })),
    { relativeDest: 'packs/index.json', contents: `${JSON.stringify(index, null, 1)}\n` },
  ];
}
