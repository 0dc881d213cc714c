const CAPITAL = /^\p{Lu}/u;
/** "KR1:", "Mål 2:", "Key result 3:", "2) ": up to three words that name what follows. No clock time: a space follows. */
const LABEL =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}.&/-]{0,29}(?: [\p{L}\p{M}\p{N}.&/-]{1,30}){0,2} ?:|\d{1,3}\))(?: |$)/u;

type Line = { readonly start: number; readonly text: string };

/**
 * Offsets of the line breaks in a block that were made by hand: the next line begins with a label ("Goal: …"), or with
 * a capital and its first word would have fitted within the block's longest line. Where most breaks before a capital
 * are such, all of them are: a chat pasted line by line has one longest line too.
 */
export function hardBreaks(text: string): number[] {
  if (!text.includes('\n')) return [];
  const lines = linesOf(text);
  const longest = lines.reduce((most, line) => Math.max(most, line.text.trim().length), 0);
  const candidates = lines.slice(1).flatMap((line, i) => {
    const before = lines[i];
    return before && before.text.trim() !== '' && CAPITAL.test(line.text.trim()) ? [{ before, line }] : [];
  });
  const short = candidates.filter(({ before, line }) =>
    wouldFit(before.text.trim(), line.text.trim(), longest),
  );
  const capitals = short.length * 2 > candidates.length && candidates.length > 2 ? candidates : short;
  const broken = new Set(capitals.map(({ line }) => line));
  return lines
    .filter((line, i) => i > 0 && (broken.has(line) || LABEL.test(line.text.trim())))
    .map(({ start }) => start - 1);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

function wouldFit(before: string, line: string, longest: number): boolean {
  const word = /^\S+/u.exec(line)?.[0] ?? '';
  return before.length + 1 + word.length <= longest;
}
