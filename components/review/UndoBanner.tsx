import { useEffect, useRef } from 'react';
import type { ReviewState } from '../../lib/messages';
import type { Texts } from '../../lib/texts';
import type { ReviewProps } from './reviewProps';

type Props = {
  readonly undoable: ReviewState['undoable'];
  readonly undo: ReviewProps['undo'];
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
      {undo === 'undone' && <p className="banner">{texts.popupUndone}</p>}
      {undo === 'unchanged' && <p className="banner warn">{texts.popupUndoFailed}</p>}
      {undo === 'changed' && <p className="banner warn">{texts.popupUndoAltered}</p>}
    </div>
  );
}
