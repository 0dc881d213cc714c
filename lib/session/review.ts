import type { ReviewItem, ReviewState } from '../messages';
import type { EditorSession } from './editorSession';
import type { Mark } from './mark';

/** With fewer words than this there is nothing to say about a text. */
const FEWEST_WORDS = 3;

/** What an editor has to say to the popup; null stands for no editor. */
export function reviewOf(session: EditorSession | null): ReviewState {
  if (!session) return { kind: 'too-short', items: [], isReading: false, undoable: null };
  const { applied } = session;
  return {
    kind: kindOf(session),
    items: session.marks.map((mark) => itemOf(mark, session.texts[mark.block] ?? '')),
    isReading: session.isReading,
    undoable: applied && { before: applied.before, after: applied.after },
  };
}

function kindOf(session: EditorSession): ReviewState['kind'] {
  if (session.isSetAside) return 'other-message';
  if (session.reading === 'off') return 'off';
  if (session.marks.length > 0) return 'findings';
  if (wordsIn(session.texts) < FEWEST_WORDS) return 'too-short';
  return session.reading === 'read' ? 'nothing-seen' : session.reading;
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
