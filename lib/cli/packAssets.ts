import { createHash } from 'node:crypto';
import { packRules } from '../engine/packedRules';
import { withPrepared } from '../engine/prepare';
import type { Language } from '../engine/principle';
import { expandPack } from '../packs/expand';
import { BUILT_IN_LANGUAGES, builtInPack } from './builtInPacks';

/** A file that is written into the built extension. */
export type Asset = { readonly relativeDest: string; readonly contents: string };

/** What `packs/index.json` says of each built-in pack: enough to see, without reading it, whether it is new. */
export type PackIndexEntry = {
  /** Name within `packs/`. */
  readonly file: string;
  /** Likewise: the pack's rules as the engine runs them, so that nobody need read the pack to run it. */
  readonly rules: string;
  readonly language: Language;
  readonly id: string;
  readonly revision: number;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
};

/** The built-in packs as files of the extension: for each language `packs/*.tillit.json` and `packs/*.rules.json`, and `packs/index.json`. */
export function packAssets(root: string): readonly Asset[] {
  const built = BUILT_IN_LANGUAGES.map((language) => ({
    file: `${language}.tillit.json`,
    rules: `${language}.rules.json`,
    language,
    ...builtInPack(language, root),
  }));
  const index: readonly PackIndexEntry[] = built.map(({ file, rules, language, pack, text }) => ({
    file,
    rules,
    language,
    id: pack.id,
    revision: pack.revision,
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  return [
    ...built.map(({ file, text }) => ({ relativeDest: `packs/${file}`, contents: text })),
    ...built.map(({ rules, pack }) => ({
      relativeDest: `packs/${rules}`,
      contents: JSON.stringify(packRules(withPrepared(expandPack(pack, { builtIn: true })))),
    })),
    { relativeDest: 'packs/index.json', contents: `${JSON.stringify(index, null, 1)}\n` },
  ];
}
