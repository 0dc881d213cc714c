import type { Place } from '../editors/adapter';
import type { Language } from '../engine/principle';

/** A place that only the writer can fill, as a rewording left it in the text. */
export type OpenField = {
  /** Stable while the field and those before it that read the same stand. */
  readonly id: string;
  readonly place: Place;
  /** With its brackets. */
  readonly text: string;
  readonly language: Language;
};

/**
 * The fields that rewordings have written in this session, known by their exact words, so that what an undo brings back
 * is known again. What the writer has put in brackets is the writer's own.
 */
export class WrittenFields {
  readonly #written = new Map<string, Language>();

  /** A rewording has made `after` of the sentence `before`. */
  remember(before: string, after: string, language: Language): void {
    for (const [field] of newFields(before, after)) this.#written.set(field, language);
  }

  /** Those that still stand in the blocks' texts, in reading order. */
  openIn(texts: readonly string[]): OpenField[] {
    const open: OpenField[] = [];
    for (const [field, language] of this.#written) {
      let nth = 0;
      for (const [block, text] of texts.entries())
        for (const start of placesOf(field, text)) {
          const place = { block, span: { start, end: start + field.length } };
          open.push({ id: `${field}${String((nth += 1))}`, place, text: field, language });
        }
    }
    return open.sort((a, b) => a.place.block - b.place.block || a.place.span.start - b.place.span.start);
  }
}

/** The fields in `after` that `before` does not have, each with its `index`: not the brackets that the writer had there. */
export function newFields(before: string, after: string): RegExpExecArray[] {
  return [...after.matchAll(/\[[^[\]]+\]/gu)].filter(([field]) => !before.includes(field));
}

function placesOf(field: string, text: string): number[] {
  // An editor may have written a no-break space where a plain one would not be shown.
  const pieces = text.replaceAll('\u00A0', ' ').split(field);
  let start = -field.length;
  return pieces.slice(0, -1).map((piece) => (start += field.length + piece.length));
}
