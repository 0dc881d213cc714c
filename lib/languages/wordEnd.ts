import { isApostrophe, isDigit, isHyphen, isIgnorable, wordUnits } from './characters';

/** Longest ending after a colon, as in "KPI:ernas". */
const LONGEST_ENDING = 6;

/** Offset after the word that begins at, or goes on at, `from`; `from` itself when no letter stands there. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const units = wordUnits(text, end);
    if (units > 0) {
      end += units;
      continue;
    }
    const joint = end > 0 && end < text.length ? jointUnits(text, end) : 0;
    if (joint === 0) return end;
    end += joint;
  }
}

/** How many units the joint takes that holds the word together at `i`; 0 when the word ends there. */
function jointUnits(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (wordUnits(text, i - 1) === 0 && !isIgnorable(text.charCodeAt(i - 1))) return 0;
  if (isIgnorable(code)) return ignorableUnits(text, i);
  if (code === 0x3a) return isEnding(text, i + 1) ? 1 : 0;
  if (code === 0x2e) return isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)) ? 1 : 0;
  const joins = isApostrophe(code) || isHyphen(code) || code === 0x5f;
  return joins && wordUnits(text, i + 1) > 0 ? 1 : 0;
}

function ignorableUnits(text: string, i: number): number {
  let end = i;
  while (isIgnorable(text.charCodeAt(end))) end++;
  return wordUnits(text, end) > 0 ? end - i : 0;
}

/** Up to six lower-case letters that end there: "KPI:er", "2:a", "VD:ns". */
function isEnding(text: string, from: number): boolean {
  let end = from;
  while (end - from <= LONGEST_ENDING && isLowerLatin(text.charCodeAt(end))) end++;
  return end > from && end - from <= LONGEST_ENDING && wordUnits(text, end) === 0;
}

function isLowerLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0xe5 || code === 0xe4 || code === 0xf6;
}
