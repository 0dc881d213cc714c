import type { TokenView } from './compiled';

/** Token indices, half-open. */
export type Range = { readonly from: number; readonly to: number };

/** Without marks at its ends, but for a colon and what closes what was opened inside; null when nothing is left. */
export function trimmed(view: TokenView, { from, to }: Range): Range | null {
  const { tokens, text } = view;
  let [first, end] = [from, to];
  while (first < end && tokens[first]?.kind === 'punct') first += 1;
  while (end > first && tokens[end - 1]?.kind === 'punct') end -= 1;
  const next = tokens[end];
  if (tokens[end]?.norm === ':' && end + 1 === to) end += 1;
  else if (
    end < to &&
    next !== undefined &&
    closes(text.slice(next.start, next.end), text.slice(tokens[first]?.start, next.start))
  )
    end += 1;
  return end > first ? { from: first, to: end } : null;
}

/** True when the mark ends a quotation or brackets that the words begin. */
function closes(mark: string, words: string): boolean {
  if (mark === ')') return words.lastIndexOf('(') > words.lastIndexOf(')');
  if (mark === '"' || mark === '”') return words.split(/["”“]/u).length % 2 === 0;
  return (mark === '’' || mark === "'") && words.includes('‘');
}
