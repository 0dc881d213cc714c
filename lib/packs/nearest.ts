/** Longest word for which a likely meant one is looked for: keeps the work of a hostile pack small. */
const LONGEST = 40;

/** The known word that was most likely meant, or null when none is near: at most two slips, one in short words. */
export function nearest(written: string, known: readonly string[]): string | null {
  if (written.length > LONGEST) return null;
  const lower = written.toLowerCase();
  let best: string | null = null;
  let fewest = written.length < 5 ? 2 : 3;
  for (const word of known) {
    const slips = editDistance(lower, word.toLowerCase());
    if (slips < fewest) {
      fewest = slips;
      best = word;
    }
  }
  return best;
}

/** `Did you mean "patterns"` or, when nothing is near, what else to do. */
export function didYouMean(written: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(written, known);
  return meant === null ? otherwise : `Did you mean "${meant}"?`;
}

/** Letters to put in, take out, change or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = (above[j - 1] ?? 0) + (same ? 0 : 1);
      const least = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
