import type { Span } from './span';

/** Between brackets that stand for themselves: at most 160 units of one line, and no brackets. */
const BRACKETED = /(?<![\p{L}\p{N}_)[\]\\!])\[(\p{L}[^[\]\r\n]{2,159})\](?![\p{L}\p{N}_([\]])/gu;
/** Signs of code; or one word alone that is the name of a thing in code, of a file, or an address. */
const CODE = /[<>{}=\\`]|^\S*(?:[_|@#$^*~]|\p{Ll}\p{Lu}|:[^\s\d]|\.\p{L}{2,4}$)\S*$/u;
/** `[sic]`, `[bilaga 2]`, `[Larsson m.fl. 2019]`. */
const REFERENCE = /^(?:[Ss]ic\P{L}*|\p{L}+\.?\s?\d+|\p{Lu}[^:]*\b(?:19|20)\d\d\p{Ll}?)$/u;
const THREE_LETTERS = /\p{L}.*\p{L}.*\p{L}/u;
/** What may stand before a list's tag in a subject: `Re: [Extern]`. */
const SUBJECT_HEAD = /^\s*(?:(?:\p{L}{1,4}:|\[[^[\]]*\])\s*)*$/u;
/** As much of a line as is looked at on either side, in UTF-16 units. */
const NEAR = 200;
const BEGINS_ANEW = /^\s*(?:[\p{Lu}\p{N}[(]|$)/u;

/**
 * Places that only the writer can fill, `[the method]` or `[the reason: in May]`, as spans with their brackets, in order. Known by how they are
 * written alone: at least three letters in brackets inside a line. No links, tick boxes, citations, code, list tags
 * at the head of a subject, abbreviations in capitals, nor what stands alone on its line (`[bild]`).
 */
export function fieldsIn(text: string): Span[] {
  // Most texts have no bracket at all.
  if (!text.includes('[')) return [];
  return [...text.matchAll(BRACKETED)].flatMap(({ 0: whole, 1: words = '', index: start }) => {
    const end = start + whole.length;
    return isPlain(words) && isInSentence(words, text, { start, end }) ? [{ start, end }] : [];
  });
}

function isPlain(words: string): boolean {
  return THREE_LETTERS.test(words) && /\p{Ll}/u.test(words) && !CODE.test(words) && !REFERENCE.test(words);
}

function isInSentence(words: string, text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start).replace(/^.*[\r\n]/su, '');
  const after = text.slice(end, end + NEAR);
  if (before.trim() === '' && /^(?::|[^\S\r\n]*(?:[\r\n]|$))/u.test(after)) return false;
  const isTag = before.length === start && /^\p{Lu}/u.test(words) && SUBJECT_HEAD.test(before);
  return !isTag || (/\s/u.test(words) && !BEGINS_ANEW.test(after));
}
