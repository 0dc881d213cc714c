import { cuesOf } from '../../languages/cues';
import { findPhrase } from '../../languages/phrases';
import type { Scene } from './context';

/** How far before the span a supposition may open. */
const REACH = 8;
/** How far before "managers who" a wish for them may stand. */
const WISH = 4;

/** Nobody does it: it is supposed ("imagine", "if we only … we would") or told of bosses in general. */
export function isImagined(scene: Scene): boolean {
  const { norms, from, language } = scene;
  const cues = cuesOf(language).imagined;
  if (findPhrase(cues.openers, norms, 0, from) !== null) return true;
  return isGeneric(scene) || isConditional(scene);
}

/** "A boss who counts minutes gets minutes"; but not "we need managers who deliver". */
function isGeneric({ norms, from, clauseFrom, clauseTo, language }: Scene): boolean {
  const cues = cuesOf(language).imagined;
  const found = findPhrase(cues.generic, norms, clauseFrom, from + 1);
  if (norms.slice(found?.to ?? clauseTo, clauseTo).some((norm) => cues.bound.has(norm))) return false;
  return found !== null && findPhrase(cues.wished, norms, found.from - WISH, found.from) === null;
}

/** "If we only chased numbers, we would lose the customers": the writer's own side, and what would follow. */
function isConditional({ norms, from, language }: Scene): boolean {
  const { ifs, would, could } = cuesOf(language).imagined;
  const found = findPhrase(ifs, norms, from - REACH, from + 2);
  if (found === null || could.has(norms[found.to] ?? '')) return false;
  return norms.some((norm, at) => at >= found.to && would.has(norm));
}
