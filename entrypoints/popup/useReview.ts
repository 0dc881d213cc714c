import { useEffect, useState } from 'react';
import type { ReviewProblem, ReviewProps } from '../../components/review/reviewProps';
import { editorCall } from '../../lib/messages/call';
import type { CallResult } from '../../lib/messages/envelope';
import type { ReviewState } from '../../lib/messages';
import type { Popup } from './usePopup';

/** What the review shows and does. */
export type ReviewWiring = Omit<ReviewProps, 'texts' | 'state'> & { readonly state: ReviewState | null };

/** Carries what the person does in the popup to the editor script of the active frame. */
export function useReview(data: Popup['data'], reload: () => void): ReviewWiring {
  const [answered, setAnswered] = useState<{
    readonly to: Popup['data'];
    readonly state: ReviewState;
  } | null>(null);
  const [problem, setProblem] = useState<ReviewProblem | null>(null);
  const [undo, setUndo] = useState<ReviewProps['undo']>('none');
  const ready = typeof data === 'string' ? null : data;
  const state = answered?.to === data ? answered.state : (ready?.review ?? null);
  const frame = ready?.site.editorFrame ?? null;
  const ask = ready && frame !== null ? editorCall(ready.tabId, frame) : null;
  const show = (next: ReviewState): void => setAnswered({ to: data, state: next });
  useEffect(() => {
    if (state?.isReading !== true || typeof data === 'string' || data.site.editorFrame === null)
      return undefined;
    let isWanted = true;
    void editorCall(
      data.tabId,
      data.site.editorFrame,
    )('reviewWhenRead').then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setAnswered({ to: data, state: answer.value });
      else reload();
    });
    return () => {
      isWanted = false;
    };
  }, [state, data, reload]);

  const apply = async (id: string, replacement: string): Promise<void> => {
    const answer = await ask?.('apply', id, replacement);
    setUndo('none');
    if (answer?.ok !== true) return reload();
    const { value } = answer;
    setProblem(value.ok ? null : { id, reason: value.reason, replacement, copied: 'no' });
    show(value.ok ? value.state : (state ?? value.state));
  };
  const undoLast = async (): Promise<void> => {
    const answer = await ask?.('undo');
    if (answer?.ok !== true) return reload();
    setUndo(answer.value.result);
    show(answer.value.state);
  };
  const after = async (answering: Promise<CallResult<ReviewState>> | undefined): Promise<void> => {
    const answer = await answering;
    if (answer?.ok === true) show(answer.value);
    else reload();
  };
  const goTo = async (id: string): Promise<void> => {
    await ask?.('goTo', id);
    window.close();
  };
  const copy = async (text: string): Promise<void> => {
    const copied = await copyText(text);
    setProblem((current) => current && { ...current, copied });
  };
  return {
    state,
    problem,
    undo,
    onApply: (id, replacement) => void apply(id, replacement),
    onUndo: () => void undoLast(),
    onKeep: (id) => void after(ask?.('keep', id)),
    onGoTo: (id) => void goTo(id),
    onCopy: (text) => void copy(text),
    onDropReflection: (id) => void after(ask?.('dropReflection', id)),
    onGenre: (genre) => void after(ask?.('setGenre', genre)),
  };
}

async function copyText(text: string): Promise<'yes' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'yes';
  } catch {
    return 'failed';
  }
}
