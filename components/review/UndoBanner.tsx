import { useEffect, useRef } from 'react';
import type { ReviewState } from '../../lib/messages';
import type { Texts } from '../../lib/texts';

type Props = {
  readonly undoable: ReviewState['undoable'];
  readonly undo: 'none' | 'done' | 'failed';
  readonly texts: Texts;
  readonly onUndo: () => void;
};

/** After a rewording: what it says now, and the way back. The button that was pressed is gone, so the focus comes here. */
export function UndoBanner({ undoable, undo, texts, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const written = undoable?.after ?? null;
  useEffect(() => {
    if (written !== null) button.current?.focus();
  }, [written]);
  return (
    <div role="status">
      {undoable && (
        <div className="banner">
          <p>
            <span className="hint">{texts.popupChosen}</span> {undoable.after}
          </p>
          <button ref={button} type="button" onClick={onUndo}>
            {texts.popupUndo}
          </button>
        </div>
      )}
      {undo === 'done' && <p className="banner">{texts.popupUndone}</p>}
      {undo === 'failed' && <p className="banner warn">{texts.popupUndoFailed}</p>}
    </div>
  );
}
