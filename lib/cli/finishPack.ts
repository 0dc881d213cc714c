import { buildPack } from '../packs/build';
import type { Pack } from '../packs/format';
import { packText } from '../packs/packText';
import { parsePack } from '../packs/parse';
import { onlyWarnings } from '../packs/problem';
import type { PackProblem } from '../packs/problem';
import { checkExamples } from './checkExamples';
import { builtInPack } from './builtInPacks';
import { readPack } from './readPack';
import type { World } from './world';

export type FinishedPack = {
  /** The pack as it is handed out; null when something is wrong. */
  readonly pack: Pack | null;
  readonly problems: readonly PackProblem[];
};

/** Reads, completes and tries a pack, given as the caller wrote its path: all that comes before it is handed out. */
export function finishPack(path: string, world: World): FinishedPack {
  const read = readPack(path, world);
  if (!read.ok) return { pack: null, problems: read.problems };
  const built = buildPack(read.pack, baseFor(read.pack, world));
  const again = parsePack(packText(built));
  if (!again.ok) return { pack: null, problems: again.problems.map(read.place) };
  const problems = checkExamples(again.pack, world).map(read.place);
  return { pack: onlyWarnings(problems) ? again.pack : null, problems };
}

/** Tillit's own pack, from which a pack that lacks a principle's text has it; null where that is not needed. */
function baseFor(pack: Pack, world: World): Pack | null {
  const lacks = pack.rules.some((rule) => !Object.hasOwn(pack.principles, rule.principle));
  return lacks ? builtInPack(pack.language, world.root).pack : null;
}
