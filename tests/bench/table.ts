import type { Sample } from './sample';

/** Rows of a Markdown table, its head first. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** `12.3 (11.0–15.2)`: the median, and from the least to the most. */
export function spread({ median, least, most }: Sample, unit = 1): string {
  return `${figure(median / unit)} (${figure(least / unit)}–${figure(most / unit)})`;
}

/** Three figures at most: `0.12`, `3.4`, `150`. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

/** How many times `other` goes into `own`: `× 12`. */
export function ratio(other: number, own: number): string {
  return `× ${figure(other / own)}`;
}
