import { isDash, isDigit } from './characters';

/**
 * Offset after the number that begins at `start`: digits with decimals, groups of thousands parted by a space,
 * comma or point, clock times, dates and ranges.
 */
export function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  // "18:00 120 guests": only a plain number, or the far end of a range, goes on after a space.
  let groups = end - start <= 3;
  for (;;) {
    const code = text.charCodeAt(end);
    if (groups && isGroupSpace(code) && threeDigits(text, end + 1)) {
      end += 4;
      continue;
    }
    if (!isSeparator(code) || !isDigit(text.charCodeAt(end + 1))) return end;
    const from = end + 1;
    end = digitsEnd(text, from);
    groups = isDash(code) && end - from <= 3;
  }
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isSeparator(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x3a || code === 0x2f || isDash(code);
}

function threeDigits(text: string, from: number): boolean {
  return digitsEnd(text, from) === from + 3;
}
