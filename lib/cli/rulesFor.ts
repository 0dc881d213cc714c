import { compileRules } from '../engine/compile';
import type { CompiledRules } from '../engine/compiled';
import { expandPack } from '../packs/expand';
import { problemLine } from '../packs/problem';
import { BUILT_IN_LANGUAGES, builtInPack } from './builtInPacks';
import { finishPack } from './finishPack';
import { UsageError } from './world';
import type { World } from './world';

/**
 * Tillit's own rules, and those of the packs given: built files or source folders. With `speak` false only what Tillit
 * says of the principles is there, and no rule.
 */
export function rulesFor(packs: readonly string[], world: World, speak = true): CompiledRules {
  const given = packs.map((path) => {
    const { pack, problems } = finishPack(path, world);
    if (pack) return pack;
    throw new UsageError(`${path} is not a pack that can be used:\n${problems.map(problemLine).join('\n')}`);
  });
  const own = BUILT_IN_LANGUAGES.map((language) => builtInPack(language, world.root).pack);
  const sets = [
    ...own.map((pack) => expandPack(pack, { builtIn: true })),
    ...given.map((pack) => expandPack(pack)),
  ];
  return compileRules(speak ? sets : sets.map((set) => ({ ...set, rules: [] })));
}
