import type { EditorCalls } from '../../lib/messages';
import { reviewOf } from '../../lib/session/review';
import type { FrameEditors } from './frameEditors';

/** What the popup and the background may ask of this frame: about its active editor. */
export function editorCalls(editors: FrameEditors): EditorCalls {
  const session = () => editors.active?.session ?? null;
  return {
    review: () => Promise.resolve(reviewOf(session())),
    apply: async (id, suggestion) => {
      const result = (await session()?.apply(id, suggestion)) ?? ({ ok: false, reason: 'gone' } as const);
      return { ...result, state: reviewOf(session()) };
    },
    undo: async () => ({ ok: (await session()?.undo()) ?? false, state: reviewOf(session()) }),
    goTo: (id) => Promise.resolve(session()?.reveal(id)),
    keep: (id) => {
      session()?.keep(id);
      return Promise.resolve(reviewOf(session()));
    },
    openCard: () => Promise.resolve(editors.openCard()),
    refresh: () => {
      for (const one of editors.sessions) one.refresh();
      return Promise.resolve();
    },
  };
}
