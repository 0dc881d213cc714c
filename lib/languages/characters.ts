const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Characters that show nothing and part no words: soft hyphen, zero-width and direction marks. */
export function isIgnorable(code: number): boolean {
  if (code === 0xad) return true;
  if (code < 0x200b) return false;
  return (
    (code <= 0x200f && code >= 0x200b) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** White space of any kind, no-break spaces and line breaks included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** ASCII digits. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** How many units the letter, mark or digit at `i` takes: 1 or 2, and 0 when none stands there. */
export function wordUnits(text: string, i: number): 0 | 1 | 2 {
  const code = text.charCodeAt(i);
  if (code < 0x80) return isAsciiWord(code) ? 1 : 0;
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  // Not a number: past the end.
  if (!(code >= 0x80) || isEmojiMark(code)) return 0;
  const point = text.codePointAt(i) ?? 0;
  if (!WORD.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

/** Variation selectors and the keycap, which Unicode calls marks: they dress an emoji, no letter. */
export function isEmojiMark(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3;
}

/** `'` in the shapes that keyboards give it. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x2bc;
}

/** A hyphen that may stand inside a word. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** A hyphen, en dash, em dash or minus. */
export function isDash(code: number): boolean {
  return isHyphen(code) || (code >= 0x2012 && code <= 0x2015) || code === 0x2212;
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
