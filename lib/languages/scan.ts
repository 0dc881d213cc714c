import type { Language } from '../engine/principle';
import { abbreviationEnd } from './abbreviations';
import {
  isApostrophe,
  isDash,
  isDigit,
  isEmojiMark,
  isHyphen,
  isIgnorable,
  isSpace,
  wordUnits,
} from './characters';
import { inlineCodeEnd, linkEnd } from './link';
import { normalPunct, normalWord } from './normal';
import { numberEnd } from './number';
import type { Token, TokenKind } from './token';
import { wordEnd } from './wordEnd';

/**
 * The tokens of a text, in order, in one pass: work grows with the length of the text alone.
 * `language` decides which abbreviations keep their full stop. Never throws.
 */
export function scan(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  // Where a run of characters without white space began, and where in it an address may still begin.
  let run = 0;
  let address = 0;
  let quoteOpen = false;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isSpace(code) || isIgnorable(code)) {
      i++;
      run = address = i;
      continue;
    }
    const link = code === 0x60 ? inlineCodeEnd(text, i) : i === address ? linkEnd(text, i) : 0;
    if (link > 0) {
      tokens.push(token(text, i, link, 'link'));
      i = link;
      continue;
    }
    const next = wordUnits(text, i) > 0 ? wordToken(text, i, language, quoteOpen) : markToken(text, i);
    if (next.kind === 'punct' && i === address && i - run < 4) address = next.end;
    if (next.norm === "'") quoteOpen = opensQuote(text, next);
    tokens.push(next);
    i = next.end;
  }
  return tokens;
}

function wordToken(text: string, start: number, language: Language, quoteOpen: boolean): Token {
  const digits = isDigit(text.charCodeAt(start)) ? numberEnd(text, start) : start;
  const end = wordEnd(text, digits);
  if (digits > start && end === digits) return token(text, start, end, 'number');
  const stop = abbreviationEnd(text, start, end, language);
  if (stop > 0) return { ...token(text, start, stop, 'word'), norm: normalAbbreviation(text, start, stop) };
  return token(text, start, withTail(text, end, quoteOpen), 'word');
}

/** "No. 5" must not look like a "no". */
function normalAbbreviation(text: string, start: number, stop: number): string {
  const norm = normalWord(text.slice(start, stop - 1));
  return norm === 'no' ? 'no.' : norm;
}

/** The end moved over the hyphen of "sälj- och" or the apostrophe of "the managers' figures". */
function withTail(text: string, end: number, quoteOpen: boolean): number {
  if (!isSpace(text.charCodeAt(end + 1))) return end;
  const code = text.charCodeAt(end);
  if (isHyphen(code)) return end + 1;
  const genitive = isApostrophe(code) && !quoteOpen && text.charAt(end - 1) === 's';
  return genitive && wordUnits(text, end + 2) > 0 ? end + 1 : end;
}

function markToken(text: string, start: number): Token {
  const code = text.charCodeAt(start);
  const point = text.codePointAt(start) ?? code;
  let end = start + (point > 0xffff ? 2 : 1);
  if (code === 0x25 || code === 0x2030 || code === 0x66a)
    return { ...token(text, start, end, 'percent'), norm: '%' };
  if (point > 0x2000 && !isDash(code)) end = emojiEnd(text, end);
  if (point > 0xffff) return token(text, start, end, 'punct');
  while (text.charCodeAt(end) === code) end++;
  return token(text, start, end, 'punct');
}

/** One emoji with what dresses it: variation selectors, skin tones, joined figures. */
function emojiEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const code = text.charCodeAt(end);
    const point = text.codePointAt(end) ?? 0;
    if (isEmojiMark(code)) end++;
    else if (point >= 0x1f3fb && point <= 0x1f3ff) end += 2;
    else if (code === 0x200d && text.charCodeAt(end + 1) >= 0x2190)
      end += (text.codePointAt(end + 1) ?? 0) > 0xffff ? 3 : 2;
    else return end;
  }
}

function opensQuote(text: string, mark: Token): boolean {
  return wordUnits(text, mark.end) > 0 && (mark.start === 0 || wordUnits(text, mark.start - 1) === 0);
}

function token(text: string, start: number, end: number, kind: TokenKind): Token {
  const written = text.slice(start, end);
  const norm = kind === 'punct' ? normalPunct(written) : normalWord(written);
  const capitalised = kind === 'word' && written.charAt(0) !== norm.charAt(0) && isUpper(written);
  return { start, end, norm, kind, capitalised };
}

function isUpper(written: string): boolean {
  const first = String.fromCodePoint(written.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}
