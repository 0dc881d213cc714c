import { deepActiveElement } from '../editors/editingHost';
import type { Anchor } from './cardFrame';
import type { EditorSession } from './editorSession';
import type { Mark } from './mark';

/** What a card at `mark` stands beside and keeps off; null when the words are out of sight. */
export function cardAnchor(session: EditorSession, mark: Mark): Anchor | null {
  const words = session.rectsOf(mark);
  return words.length > 0 ? { words, writing: lineBeingWritten(session) } : null;
}

/** As wide as the editor; null when nobody is writing in it. */
function lineBeingWritten({ adapter }: EditorSession): Anchor['writing'] {
  const { element } = adapter;
  const active = deepActiveElement(element.ownerDocument);
  const line = active && element.contains(active) ? adapter.caretRect() : null;
  if (!line) return null;
  const { left, right } = element.getBoundingClientRect();
  return { left, right, top: line.top, bottom: line.bottom };
}
