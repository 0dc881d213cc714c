import type { Stretch } from './phrases';

/** Words in a row: as they stand, `work*` for every word that begins so, `_` for any one word. */
type Row = readonly string[];
/** A place in a cue, with the words that may stand there; an empty row: it may be left out. */
type Slot = readonly Row[];
/** Slots in a row. */
type Piece = readonly Slot[];
/** Pieces in this order, with any words between them. */
type Cue = readonly Piece[];

/** Cues by the word that they begin with. */
type Cues = {
  readonly byFirst: ReadonlyMap<string, readonly Cue[]>;
  /** Those that may begin with a word's beginning, by its first two letters. */
  readonly open: ReadonlyMap<string, readonly Cue[]>;
  /** Those that may begin with any word. */
  readonly any: readonly Cue[];
};

/** Cues that are looked for in a sentence's norms, marks left out. Read when they are first looked for: a worker wakes often. */
export type CueList = () => Cues;

/**
 * Reads cues, one a line: `(thank you/thanks) [so much] for` stands for each choice of words; what is in `[…]` may be
 * left out; `…` parts a cue in pieces.
 */
export function cueList(source: string): CueList {
  let cues: Cues | null = null;
  return () => (cues ??= readCues(source));
}

function readCues(source: string): Cues {
  const byFirst = new Map<string, Cue[]>();
  const open = new Map<string, Cue[]>();
  const any: Cue[] = [];
  for (const cue of source.split('\n').flatMap(readCue)) {
    for (const first of new Set(firstWords(cue[0] ?? []))) {
      if (first === '_') any.push(cue);
      else if (first.endsWith('*')) add(open, first.slice(0, 2), cue);
      else add(byFirst, first, cue);
    }
  }
  return { byFirst, open, any };
}

/** Where the first cue stands, from its first piece to its last; null for none. */
export function findCue(list: CueList, norms: readonly string[]): Stretch | null {
  for (let at = 0; at < norms.length; at += 1) {
    const to = endAt(list(), norms, at);
    if (to > at) return { from: at, to };
  }
  return null;
}

/** True when some cue stands in the norms. */
export function hasCue(list: CueList, norms: readonly string[]): boolean {
  return findCue(list, norms) !== null;
}

/** Index after the longest cue that begins at `at`; -1 for none. */
function endAt(list: Cues, norms: readonly string[], at: number): number {
  const norm = norms[at] ?? '';
  let longest = -1;
  for (const cues of [list.byFirst.get(norm), list.open.get(norm.slice(0, 2)), list.any]) {
    for (const cue of cues ?? []) longest = Math.max(longest, cueEnd(cue, norms, at));
  }
  return longest;
}

function cueEnd([first = [], ...rest]: Cue, norms: readonly string[], at: number): number {
  let end = pieceEnd(first, 0, norms, at);
  for (const piece of rest) {
    if (end < 0) return -1;
    end = nextEnd(piece, norms, end);
  }
  return end;
}

/** Index after the first place from `from` on where a piece stands; -1 for none. */
function nextEnd(piece: Piece, norms: readonly string[], from: number): number {
  for (let at = from; at < norms.length; at += 1) {
    const end = pieceEnd(piece, 0, norms, at);
    if (end >= 0) return end;
  }
  return -1;
}

/** Index after the slots from `slot` on, when they stand at `at`: the longest way; -1 for none. */
function pieceEnd(piece: Piece, slot: number, norms: readonly string[], at: number): number {
  const rows = piece[slot];
  if (rows === undefined) return at;
  let longest = -1;
  for (const row of rows) {
    if (stands(row, norms, at))
      longest = Math.max(longest, pieceEnd(piece, slot + 1, norms, at + row.length));
  }
  return longest;
}

function stands(row: Row, norms: readonly string[], at: number): boolean {
  for (let offset = 0; offset < row.length; offset += 1) {
    const norm = norms[at + offset];
    if (norm === undefined || !fits(row[offset] ?? '', norm)) return false;
  }
  return true;
}

function fits(word: string, norm: string): boolean {
  return word === norm || word === '_' || (word.endsWith('*') && norm.startsWith(word.slice(0, -1)));
}

const PART = /\(([^()]*)\)|\[([^[\]]*)\]|([^\s()[\]]+)/gu;

function readCue(line: string): Cue[] {
  if (line.trim() === '') return [];
  return [line.split('…').map((piece) => [...piece.matchAll(PART)].map(readSlot))];
}

function readSlot([, choices, optional, word = '']: RegExpExecArray): Slot {
  const rows = (choices ?? optional ?? word).split('/').map((choice) => choice.split(/\s+/u).filter(Boolean));
  return optional === undefined ? rows : [...rows, []];
}

/** Every word that a piece may begin with. */
function firstWords(piece: Piece): readonly string[] {
  const [slot = [], ...rest] = piece;
  return slot.flatMap((row) => (row.length === 0 ? firstWords(rest) : row.slice(0, 1)));
}

function add(lists: Map<string, Cue[]>, key: string, cue: Cue): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [cue]);
  else list.push(cue);
}
