import { cuesOf } from '../../languages/cues';
import { phraseAt } from '../../languages/phrases';
import type { Phrases, Stretch } from '../../languages/phrases';
import type { Scene } from './context';

/**
 * True when a phrase of the list bears on the span: it stands in its sentence, and no "so" or "but" parts the two, nor
 * does it only stand in a condition behind ("heads will roll if the regulator finds this"). What a condition may say
 * of danger ("when the alarm sounds") bears all the same.
 */
export function bears(list: Phrases, scene: Scene, mayBeCondition = false): boolean {
  const { norms } = scene;
  for (let at = 0; at < norms.length; at += 1) {
    const length = phraseAt(list, norms, at);
    if (length > 0 && !isParted(scene, mayBeCondition, { from: at, to: at + length })) return true;
  }
  return false;
}

/** True when a word between the cue and the span turns the statement. */
function isParted({ norms, from, to, language }: Scene, mayBeCondition: boolean, cue: Stretch): boolean {
  const { parting, conditions } = cuesOf(language).bearing;
  if (cue.to <= from) return norms.slice(cue.to, from).some((norm) => parting.has(norm));
  if (cue.from >= to && !mayBeCondition)
    return norms.slice(to, cue.from + 1).some((norm) => conditions.has(norm));
  return false;
}
