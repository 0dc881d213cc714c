/** What stands before the words of a line. Lengths in UTF-16 units, from the line's start, white space included. */
export type LineMark =
  | { readonly kind: 'list-item'; readonly length: number; readonly mayInterrupt: boolean }
  | { readonly kind: 'heading' | 'quote'; readonly length: number };

const QUOTE = /^\s{0,3}(?:>\s?)+/u;
const HEADING = /^\s{0,3}#{1,6}\s+/u;
const BULLET = /^\s*(?:[-*+‣◦▪·]\s+|•\s*)(?:\[[ xX]?\]\s+)?(?=\S)/u;
const BOX = /^\s*\[[ xX]?\]\s+(?=\S)/u;
const DASH = /^\s*[–—]\s+(?=\S)/u;
const NUMBERED = /^\s*(?:(\d{1,3})(?:[.)]|(?:\.\d{1,2})+\.?)|[a-zA-Z]\))\s+(?=\S)/u;

/**
 * The mark that a line begins with, or null. `mayInterrupt` says whether it ends a paragraph that is open:
 * "15. maj", "2) and then" and "– om det går –" also begin wrapped lines.
 */
export function lineMark(line: string): LineMark | null {
  const plain = matchLength(QUOTE, line);
  if (plain > 0) return { kind: 'quote', length: plain };
  const heading = matchLength(HEADING, line);
  if (heading > 0) return { kind: 'heading', length: heading };
  const bullet = matchLength(BULLET, line) || matchLength(BOX, line);
  if (bullet > 0) return { kind: 'list-item', length: bullet, mayInterrupt: true };
  const dash = matchLength(DASH, line);
  if (dash > 0) return { kind: 'list-item', length: dash, mayInterrupt: /^\p{Lu}/u.test(line.slice(dash)) };
  const numbered = NUMBERED.exec(line);
  if (!numbered) return null;
  const number = numbered[1];
  return {
    kind: 'list-item',
    length: numbered[0].length,
    mayInterrupt: number === undefined || number === '1' || /^\s*\d+\)\s+\p{Lu}/u.test(line),
  };
}

/** True for a line of three or more like marks that rules off what stands above it: `---`, `___`, `***`. */
export function isRule(line: string): boolean {
  return /^\s*(?:-{3,}|_{3,}|\*{3,}|={3,}|(?:- ){3,}-?)\s*$/u.test(line);
}

/** True for the line under a heading: `===` or `---`. */
export function isUnderline(line: string): boolean {
  return /^\s{0,3}(?:={2,}|-{3,})\s*$/u.test(line);
}

/** True for a row of a table drawn with bars (`| North | 94 % |`), or set with two tabs or more. */
export function isTableRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/u.test(line) || (line.trim().match(/\S\t+(?=\S)/gu)?.length ?? 0) >= 2;
}

/** True for the line that opens or closes fenced code. */
export function isFence(line: string): boolean {
  return /^\s{0,3}(?:`{3,}|~{3,})/u.test(line);
}

function matchLength(pattern: RegExp, line: string): number {
  return pattern.exec(line)?.[0].length ?? 0;
}
