import type { Genre } from '../engine/principle';
import { GENRE_CUES } from '../languages/genreCues';
import { isJudged } from '../text/block';
import type { Block } from '../text/block';
import { genreMarks } from './genreMarks';
import type { GenreMarks } from './genreMarks';

type Guessed = Exclude<Genre, 'other'>;

/** So many points are enough to say what it is: no single word gives as many, but for a title. */
const ENOUGH = 3;
const TITLE = 3;
/** A title stands in one of the first lines, and is short. */
const FIRST_LINES = 2;
const LONGEST_TITLE = 90;
/** Words of a greeting that stands by itself. */
const LONGEST_GREETING = 8;
/** A chat is short, or goes to and fro. */
const CHAT_WORDS = 70;
const SCRAP_WORDS = 8;
/** Where two genres have as many points, the one that comes first here is meant. */
const ORDER: readonly Guessed[] = ['chat', 'review', 'report', 'policy', 'goal', 'email'];

/**
 * What kind of text it is, by its title and shape rather than by any one word; `other` where that does not tell: a
 * scrap, minutes, a speech. Blocks are looked at once in their life.
 */
export function guessGenre(blocks: readonly Pick<Block, 'kind' | 'text'>[]): Genre {
  const judged = blocks.filter(({ kind }) => isJudged(kind));
  const marks = judged.map(genreMarks);
  const lines = firstLines(judged);
  if (isLetter(marks) < ENOUGH && !isTitled(lines, 'review') && isTitled(lines, 'other')) return 'other';
  const points = pointsOf(
    marks,
    lines,
    blocks.some(({ kind }) => kind === 'signature'),
  );
  const best = ORDER.reduce((most, genre) => (points[genre] > points[most] ? genre : most));
  return points[best] >= ENOUGH ? best : 'other';
}

function pointsOf(
  marks: readonly GenreMarks[],
  lines: readonly string[],
  isSigned: boolean,
): Readonly<Record<Guessed, number>> {
  const sum = (of: keyof GenreMarks) => marks.reduce((total, mark) => total + mark[of], 0);
  const title = (genre: 'goal' | 'report' | 'review' | 'policy') => (isTitled(lines, genre) ? TITLE : 0);
  const letter = isLetter(marks) + (isSigned ? 1 : 0);
  return {
    email: letter,
    chat: chatPoints(marks) - letter,
    goal: title('goal') + Math.min(3, sum('goals')) - letter,
    report: title('report') + (sum('figures') >= 6 && sum('words') < sum('figures') * 20 ? 1 : 0) - letter,
    review: title('review') + Math.min(3, sum('review')) - Math.min(1, letter),
    policy: title('policy') + (sum('rules') >= 3 ? 1 : 0) + (sum('numbered') >= 3 ? 1 : 0) - letter,
  };
}

/** People who speak in turn; or few words, with the marks of a chat. */
function chatPoints(marks: readonly GenreMarks[]): number {
  const sum = (of: keyof GenreMarks) => marks.reduce((total, mark) => total + mark[of], 0);
  if (sum('turns') >= 3) return ENOUGH + 2;
  const isShort = sum('words') >= SCRAP_WORDS && sum('words') <= CHAT_WORDS && marks.length <= 2;
  return isShort ? Math.min(2, sum('chat')) + 1 : 0;
}

/** How much of a letter there is: a greeting, a close, a name under it, the head of a mail. */
function isLetter(marks: readonly GenreMarks[]): number {
  const alone =
    marks.length > 1 &&
    marks.slice(0, 2).some(({ greeting, words }) => greeting > 0 && words <= LONGEST_GREETING);
  const greeted = marks.slice(0, 4).some(({ greeting }) => greeting > 0) ? 2 : 0;
  const begun = (marks[0]?.opening ?? 0) > 0 ? 1 : 0;
  const closing = marks.slice(-3).some(({ closing: ends }) => ends > 0) ? 2 : 0;
  const named = marks.length > 2 && (marks.at(-1)?.name ?? 0) > 0 ? 1 : 0;
  const head = marks.slice(0, 2).some(({ head: has }) => has > 0) ? 2 : 0;
  const start = (alone ? ENOUGH : Math.max(greeted, begun)) + head;
  return start + closing + (start > 0 ? named : 0);
}

/** The first lines, where there is more than they: one line alone has no title. */
function firstLines(blocks: readonly Pick<Block, 'text'>[]): readonly string[] {
  const lines = blocks.slice(0, FIRST_LINES + 1).flatMap(({ text }) => text.split('\n', FIRST_LINES + 1));
  if (lines.length < 2) return [];
  return lines
    .slice(0, FIRST_LINES)
    .filter((line) => line.length <= LONGEST_TITLE && !/[.?!…]$/u.test(line.trim()));
}

function isTitled(lines: readonly string[], genre: keyof typeof GENRE_CUES.title): boolean {
  return lines.some((line) => GENRE_CUES.title[genre].test(line));
}
