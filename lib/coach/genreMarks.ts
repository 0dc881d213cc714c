import { GENRE_CUES } from '../languages/genreCues';
import type { Block } from '../text/block';

/** What of each genre stands in one block: counts of lines, or of words. */
export type GenreMarks = {
  readonly words: number;
  readonly greeting: number;
  readonly opening: number;
  readonly closing: number;
  readonly head: number;
  /** The block is a name or two under a letter. */
  readonly name: number;
  readonly goals: number;
  readonly review: number;
  readonly rules: number;
  readonly numbered: number;
  readonly turns: number;
  readonly chat: number;
  readonly figures: number;
};

const FIGURE = /\d[\d  .,]*\s?%?/gu;
const NAME = /^[\p{L}\p{M}\s,'’&-]{2,40}$/u;
const KNOWN = new WeakMap<object, GenreMarks>();

/** Looks at a block, once in its life. */
export function genreMarks(block: Pick<Block, 'kind' | 'text'>): GenreMarks {
  const known = KNOWN.get(block) ?? look(block);
  KNOWN.set(block, known);
  return known;
}

function look({ kind, text }: Pick<Block, 'kind' | 'text'>): GenreMarks {
  const lines = text.split('\n').map((line) => line.trim());
  const count = (cue: RegExp) => lines.filter((line) => cue.test(line)).length;
  const speakers = lines.flatMap((line) => GENRE_CUES.turn.exec(line)?.[0] ?? []);
  return {
    words: text.split(/\s+/u).length,
    greeting: count(GENRE_CUES.greeting),
    opening: GENRE_CUES.opening.test(text) ? 1 : 0,
    closing: count(GENRE_CUES.closing),
    head: count(GENRE_CUES.head),
    name: NAME.test(text) ? 1 : 0,
    goals: count(GENRE_CUES.goalLine),
    review: text.match(GENRE_CUES.reviewWords)?.length ?? 0,
    rules: count(GENRE_CUES.ruleLine),
    numbered: kind === 'list-item' ? 1 : 0,
    turns: new Set(speakers).size < speakers.length ? speakers.length : 0,
    chat: (text.match(GENRE_CUES.chatMarks)?.length ?? 0) + (/^\p{Ll}/u.test(text) ? 1 : 0),
    figures: text.match(FIGURE)?.length ?? 0,
  };
}
