import type { ReviewField, ReviewItem, ReviewState } from '../messages';
import type { EditorSession } from './editorSession';
import type { Mark } from './mark';
import type { OpenField } from './writtenFields';

/** With fewer words than this there is nothing to say about a text. */
const FEWEST_WORDS = 3;
/** With fewer words than this, not to know the language says nothing. */
const FEWEST_TO_TELL = 8;

/** As much of a field's surroundings as is shown, in UTF-16 units. */
const AROUND = 40;

const NO_EDITOR: ReviewState = {
  kind: 'no-editor',
  items: [],
  fields: [],
  message: null,
  genre: null,
  isReading: false,
  undoable: null,
};

/** What an editor has to say to the popup; null stands for no editor. */
export function reviewOf(session: EditorSession | null): ReviewState {
  if (!session) return NO_EDITOR;
  const { applied, message, genre } = session;
  return {
    kind: kindOf(session),
    items: session.marks.map((mark) => itemOf(mark, session.texts[mark.block] ?? '')),
    fields: session.fields.map((field) => fieldOf(field, session.texts[field.place.block] ?? '')),
    message,
    genre,
    isReading: session.isReading,
    undoable: applied && { before: applied.before, after: applied.after },
  };
}

function kindOf(session: EditorSession): ReviewState['kind'] {
  if (session.isSetAside) return 'other-message';
  if (session.reading === 'off') return 'off';
  if (session.marks.length > 0) return 'findings';
  const words = wordsIn(session.texts);
  if (words < FEWEST_WORDS) return 'too-short';
  // Of so few words the language cannot be told: it may well be one that Tillit knows.
  if (session.reading === 'other-language' && words < FEWEST_TO_TELL) return 'too-short';
  if (session.reading !== 'read') return session.reading;
  return session.hasSetAside ? 'set-aside' : 'nothing-seen';
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
}

function itemOf({ id, finding, held }: Mark, text: string): ReviewItem {
  const { start, end } = finding.sentence;
  return {
    id,
    finding,
    sentence: text.slice(start, end),
    markStart: finding.start - start,
    markEnd: finding.end - start,
    held,
  };
}

function fieldOf({ id, text, language, place: { span } }: OpenField, block: string): ReviewField {
  const head = block.slice(Math.max(0, span.start - AROUND), span.start);
  return { id, text, language, head, tail: block.slice(span.end, span.end + AROUND) };
}
