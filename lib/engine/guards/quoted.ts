import { cuesOf } from '../../languages/cues';
import { findPhrase } from '../../languages/phrases';
import type { Token } from '../../languages/token';
import type { Scene } from './context';

const DETERMINERS = new Set(
  'the this that our their my his her its these those den det de vår vårt våra deras min denna dessa'.split(
    ' ',
  ),
);

/** Words in marks of irony are few. */
const IRONY = 4;

/** The span stands inside quotation marks, holds words in marks of irony, or is named as a phrase rather than said. */
export function isQuoted(scene: Scene): boolean {
  const { norms, from, tokens, at, to, language } = scene;
  const cues = cuesOf(language);
  if (findPhrase(cues.adopted, norms, from - 4, from) !== null) return false;
  if (findPhrase(cues.quoted, norms, from - 4, Math.min(to, from + 2)) !== null) return true;
  const first = at[from] ?? 0;
  const last = at[to - 1] ?? first;
  if (mostlyInside(tokens, '"', at.slice(from, to)) || mostlyInside(tokens, "'", at.slice(from, to)))
    return true;
  if (marksIn(tokens)['"'].length > 1 && findPhrase(cues.spokenOf, norms) !== null) return true;
  return isIronic(tokens, first, last) && !norms.some((norm) => cues.persons.second.has(norm));
}

/** 'Our "motivating" leaderboard': a few words in marks between a determiner and what they mock. */
function isIronic(tokens: readonly Token[], first: number, last: number): boolean {
  const within = marksIn(tokens)['"'].filter((index) => index >= first - 1 && index <= last + 1);
  const [open = 0, close = 0] = within;
  if (within.length !== 2 || close - open - 1 > IRONY || close >= last) return false;
  return DETERMINERS.has(tokens[open - 1]?.norm ?? '');
}

/**
 * The words begin between marks, or more than half of them stand there. Marks that open and marks that close look alike in Swedish: an odd
 * number before and one after is inside.
 */
function mostlyInside(tokens: readonly Token[], mark: '"' | "'", words: readonly number[]): boolean {
  const places = marksIn(tokens)[mark];
  if (places.length < 2) return false;
  const within = words.filter(
    (word) => places.filter((index) => index < word).length % 2 === 1 && places.some((index) => index > word),
  );
  return within[0] === words[0] || within.length * 2 > words.length;
}

type Marks = Readonly<Record<'"' | "'", readonly number[]>>;
const MARKS = new WeakMap<readonly Token[], Marks>();

/** Indices of the block's quotation marks, looked for once. */
function marksIn(tokens: readonly Token[]): Marks {
  const known = MARKS.get(tokens);
  if (known !== undefined) return known;
  const of = (mark: string) =>
    tokens.flatMap((token, index) => (isMark(tokens, token, mark, index) ? [index] : []));
  const marks: Marks = { '"': of('"'), "'": of("'") };
  MARKS.set(tokens, marks);
  return marks;
}

/** A mark tight after a number is inches or minutes. */
function isMark(tokens: readonly Token[], token: Token, mark: string, index: number): boolean {
  const before = tokens[index - 1];
  return (
    token.norm === mark &&
    token.kind === 'punct' &&
    !(before?.kind === 'number' && before.end === token.start)
  );
}
