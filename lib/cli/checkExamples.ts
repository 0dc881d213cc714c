import { runExamples } from '../packs/examples';
import { expandPack } from '../packs/expand';
import type { Pack } from '../packs/format';
import type { PackProblem } from '../packs/problem';
import { builtInPack } from './builtInPacks';
import type { World } from './world';

/** Runs a pack's own examples, together with Tillit's own rules in its language unless it is Tillit's own pack. */
export function checkExamples(pack: Pack, world: World): readonly PackProblem[] {
  if (pack.id === `tillit.core.${pack.language}`) return runExamples(pack, []);
  return runExamples(pack, [expandPack(builtInPack(pack.language, world.root).pack, { builtIn: true })]);
}
