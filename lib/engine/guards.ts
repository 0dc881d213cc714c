import type { Guard } from './rule';
import type { Reading } from './tokenView';
export type SentenceContext = {
  readonly reading: Reading;
  readonly sentence: number;
  readonly before: string;
  readonly after: string;
};
export function guardsOf(
  _context: SentenceContext,
  _span: { readonly from: number; readonly to: number },
): ReadonlySet<Guard> {
  return new Set();
}
