import { fieldsIn } from './fields';

/** Letters of no language that Tillit reads: they say nothing, and are known again. Each field takes the next. */
const LETTERS = ['ɏ', 'ɉ', 'ɇ'];
const MASK = /[ɏɉɇ]/iu;

/** What stands for a text while it is judged, and the way back. */
export type Masked = {
  /** As long as the text itself: all that stands inside a field is one word that means nothing. */
  readonly text: string;
  /** Words taken from `text` with the writer's own fields again; null when they hold part of a field alone. */
  readonly restore: (words: string) => string | null;
};

/** A text in which nothing that stands inside a field can be read. Offsets are the same. */
export function maskFields(text: string): Masked {
  const originals = new Map<string, string | null>();
  let masked = '';
  let done = 0;
  for (const [index, { start, end }] of fieldsIn(text).entries()) {
    const field = text.slice(start, end);
    const cover = coverOf(field, LETTERS[index % LETTERS.length] ?? '');
    // Two fields under one cover could not be told apart.
    originals.set(cover.toLowerCase(), originals.has(cover.toLowerCase()) ? null : field);
    masked += text.slice(done, start) + cover;
    done = end;
  }
  return { text: masked + text.slice(done), restore: (words) => restored(words, originals) };
}

function coverOf(field: string, letter: string): string {
  const first = /^\p{Lu}/u.test(field.slice(1)) ? letter.toUpperCase() : letter;
  return `[${first}${letter.repeat(field.length - 3)}]`;
}

function restored(words: string, originals: ReadonlyMap<string, string | null>): string | null {
  const whole = words.replaceAll(/\[[^[\]]*\]/gu, (part) => {
    const field = originals.get(part.toLowerCase()) ?? null;
    return field === null ? part : withCaseOf(field, part);
  });
  return MASK.test(whole) ? null : whole;
}

/** A field that has come to begin a sentence, or no longer does, is written so. */
function withCaseOf(field: string, cover: string): string {
  const first = field.charAt(1);
  const isUpper = /^\p{Lu}/u.test(cover.slice(1));
  return `[${isUpper ? first.toUpperCase() : first.toLowerCase()}${field.slice(2)}`;
}
