import { isDash } from './characters';

// Soft hyphen, zero-width and direction marks; apostrophes; hyphens and dashes; spaces.
const IGNORABLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const APOSTROPHES = /[\u2019\u2018\u00b4\u02bc]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const SPACES = /[\u00a0\u2009\u202f]/gu;
const PLAIN = /^[ -~à-öø-ÿ]*$/u;

/** The form of a word, number or address by which it is compared. */
export function normalWord(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower
    .normalize('NFC')
    .replace(IGNORABLE, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(SPACES, ' ');
  return plain === '' ? written : plain;
}

/** The form of a mark by which it is compared: one shape each for quotes, dashes, apostrophes and dots in a row. */
export function normalPunct(written: string): string {
  const code = written.charCodeAt(0);
  if (code === 0x2e) return written.length > 1 ? '…' : '.';
  if (isDash(code)) return '–';
  if (
    code === 0x22 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x201c && code <= 0x201f) ||
    code === 0x2033
  )
    return '"';
  if (code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x201a) return "'";
  return code < 0x2000 || code === 0x2026 ? written.charAt(0) : written;
}
