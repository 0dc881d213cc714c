import type { Language } from '../../engine/principle';
import { messageCuesOf } from '../../languages/messageCues';
import type { Token } from '../../languages/token';

/** A name of a unit is at most so long. */
const LONGEST = 3;

/** The unit that a sentence names, in small letters: "team east", "norr", "skift b"; null for none. */
export function unitIn(tokens: readonly Token[], language: Language): string | null {
  const { unitKinds, unitNames } = messageCuesOf(language);
  const at = tokens.findIndex(({ norm }, i) => unitKinds.has(norm) && isName(tokens[i + 1]));
  if (at >= 0) return `${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`;
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  const label = tokens.slice(0, colon < 0 ? 0 : colon);
  const isUnit = label.some(({ norm }) => unitNames.has(norm) || unitKinds.has(norm));
  return isUnit && label.length <= LONGEST ? label.map(({ norm }) => norm).join(' ') : null;
}

/** "East", "B", "3". */
function isName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (token.kind === 'word' && token.capitalised) || /^\d{1,2}$/u.test(token.norm);
}
