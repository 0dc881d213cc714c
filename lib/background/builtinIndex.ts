import type { Language } from '../engine/principle';
import { readOwnFile } from './fetchPack';

/** What `packs/index.json` says of a built-in pack. */
export type BuiltinPack = {
  readonly id: string;
  readonly revision: number;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  /** The file's name in `packs/`. */
  readonly file: string;
  /** What it speaks about. */
  readonly language?: Language;
  /** Name in `packs/` of its rules as the engine runs them; without it they are read from the pack. */
  readonly rules?: string;
};

/** The packs that come with this version. The file was made when the extension was built: its shape is trusted. */
export async function builtinIndex(): Promise<readonly BuiltinPack[]> {
  const index: readonly BuiltinPack[] = JSON.parse(await readOwnFile('/packs/index.json'));
  return index;
}
