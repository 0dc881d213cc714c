import { findPhrase, phrases } from './phrases';
import type { Phrases, Stretch } from './phrases';

/** Cues that are looked for in a sentence's norms, marks left out. */
export type CueList = {
  /** Those that stand in one piece. */
  readonly whole: Phrases;
  /** Those in several pieces, in this order, with any words between them. */
  readonly parted: readonly (readonly Phrases[])[];
};

/**
 * Reads cues, one a line: `(thank you/thanks) [so much] for` stands for each choice of words; what is in `[…]` may be
 * left out; `…` parts a cue in pieces. Words as in `phrases`: `work*`, `_`.
 */
export function cueList(source: string): CueList {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const whole = lines.filter((line) => !line.includes('…')).flatMap(spread);
  return {
    whole: phrases([...new Set(whole)].join('|')),
    parted: lines
      .filter((line) => line.includes('…'))
      .map((line) => line.split('…').map((piece) => phrases([...new Set(spread(piece))].join('|')))),
  };
}

/** Where the first cue stands, from its first piece to its last; null for none. */
export function findCue(list: CueList, norms: readonly string[]): Stretch | null {
  let first = findPhrase(list.whole, norms);
  for (const pieces of list.parted) {
    const found = inOrder(pieces, norms);
    if (found !== null && (first === null || found.from < first.from)) first = found;
  }
  return first;
}

/** True when some cue stands in the norms. */
export function hasCue(list: CueList, norms: readonly string[]): boolean {
  return (
    findPhrase(list.whole, norms) !== null || list.parted.some((pieces) => inOrder(pieces, norms) !== null)
  );
}

function inOrder(pieces: readonly Phrases[], norms: readonly string[]): Stretch | null {
  let from: number | null = null;
  let to = 0;
  for (const piece of pieces) {
    const found = findPhrase(piece, norms, to);
    if (found === null) return null;
    from ??= found.from;
    to = found.to;
  }
  return from === null ? null : { from, to };
}

const GROUP = /\(([^()]*)\)|\[([^[\]]*)\]/u;

/** Every wording that a line stands for. */
function spread(line: string): string[] {
  const group = GROUP.exec(line);
  if (group === null) return [line.replaceAll(/\s+/gu, ' ').trim()];
  const choices = (group[1] ?? group[2] ?? '').split('/');
  if (group[2] !== undefined) choices.push('');
  const before = line.slice(0, group.index);
  const after = line.slice(group.index + group[0].length);
  return choices.flatMap((choice) => spread(`${before}${choice}${after}`));
}
