/** A line of a text, without its line break. */
export type Line = {
  readonly text: string;
  /** Offset of its first unit in the text. */
  readonly start: number;
};

/** The lines of a text. `\n`, `\r\n` and `\r` end a line; every text has at least one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
}
