import { cuesOf } from '../../languages/cues';
import type { Language } from '../principle';

/** "you", "your" and their like. */
export function isSecondPerson(norm: string, language: Language): boolean {
  return cuesOf(language).persons.second.has(norm);
}

/** "you", "everyone", "the team": the doers. */
export function isLed(norm: string, language: Language): boolean {
  return isSecondPerson(norm, language) || cuesOf(language).persons.led.has(norm);
}
