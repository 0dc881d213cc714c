/** A place in a file as people count it. Both begin at 1; columns are UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/**
 * Makes a function that tells where an offset (UTF-16 units) of the text stands. `\n`, `\r\n` and `\r` end a line.
 * An offset beyond the text is taken as its end.
 */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), (found) => found.index + found[0].length)];
  return (offset) => {
    const at = Math.min(Math.max(0, offset), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
