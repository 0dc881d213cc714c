import type { Place } from '../../lib/editors/adapter';

/** Text with its marks taken out: `[` `]` around the words that an edit is about, `|` where the caret stands. */
export type Marked = {
  readonly text: string;
  readonly words: string;
  /** Offsets in `text`. */
  readonly start: number;
  readonly end: number;
  readonly caret: number | null;
};

/** Reads `'I [need you to] report.|'`. Throws when the words are not marked. */
export function marked(source: string): Marked {
  const open = source.indexOf('[');
  const close = source.indexOf(']');
  if (open < 0 || close < open) throw new Error(`no words are marked in ${source}`);
  const caret = source.indexOf('|');
  const start = plain(source.slice(0, open)).length;
  const end = plain(source.slice(0, close)).length;
  const text = plain(source);
  return {
    text,
    words: text.slice(start, end),
    start,
    end,
    caret: caret < 0 ? null : plain(source.slice(0, caret)).length,
  };
}

/** The text with `|` where the caret stands. */
export function withCaret(text: string, caret: number | undefined): string {
  return caret === undefined ? text : `${text.slice(0, caret)}|${text.slice(caret)}`;
}

/** The place of `words` in the first of `texts` that holds them. Throws when none does. */
export function placeOfWords(texts: readonly string[], words: string): Place {
  const block = texts.findIndex((text) => text.includes(words));
  const start = texts[block]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`"${words}" is not in ${JSON.stringify(texts)}`);
  return { block, span: { start, end: start + words.length } };
}

function plain(part: string): string {
  return part.replaceAll(/[[\]|]/gu, '');
}
