import type { ApplyReply, EditorCalls, ReviewState } from '../../lib/messages';
import { reviewOf } from '../../lib/session/review';
import type { EditorSession } from '../../lib/session/editorSession';
import type { FrameEditors } from './frameEditors';

/**
 * What the popup and the background may ask of this frame: about its active editor. Whoever asks before the editors are
 * there waits for them; null stands for a frame where Tillit is off. `renew` brings in the person's settings.
 */
export function editorCalls(begun: Promise<FrameEditors | null>, renew: () => Promise<void>): EditorCalls {
  const active = async (): Promise<EditorSession | null> => (await begun)?.active?.session ?? null;
  const after = async (act: (session: EditorSession) => void): Promise<ReviewState> => {
    const session = await active();
    if (session) act(session);
    return reviewOf(session);
  };
  return {
    review: async () => reviewOf(await active()),
    reviewWhenRead: async () => {
      await (await active())?.whenRead();
      return reviewOf(await active());
    },
    apply: async (id, replacement) => apply(await active(), id, replacement),
    undo: async () => {
      const session = await active();
      return { result: (await session?.undo()) ?? 'unchanged', state: reviewOf(session) };
    },
    goTo: async (id) => (await active())?.reveal(id),
    keep: (id) => after((session) => session.keep(id)),
    dropReflection: (id) => after((session) => session.dropReflection(id)),
    setGenre: (genre) => after((session) => session.setGenre(genre)),
    openCard: async () => (await begun)?.openCard() ?? false,
    refresh: async () => {
      await renew();
      for (const session of (await begun)?.sessions ?? []) session.refresh();
    },
  };
}

async function apply(session: EditorSession | null, id: string, replacement: string): Promise<ApplyReply> {
  const result = (await session?.apply(id, replacement)) ?? ({ ok: false, reason: 'gone' } as const);
  return { ...result, state: reviewOf(session) };
}
