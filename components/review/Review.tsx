import { useState } from 'react';
import type { ReviewItem } from '../../lib/messages';
import { FindingView } from './FindingView';
import { NothingShown } from './NothingShown';
import type { ReviewProps } from './reviewProps';
import { UndoBanner } from './UndoBanner';
import './review.css';

/** The findings of the active editor in reading order; those that are held back come when the writer likes. */
export function Review(props: ReviewProps) {
  const { state, texts } = props;
  const [all, setAll] = useState(false);
  const visible = state.items.filter(({ held }) => all || !held);
  return (
    <section className="review" aria-label={texts.popupFindings}>
      <UndoBanner undoable={state.undoable} undo={props.undo} texts={texts} onUndo={props.onUndo} />
      {visible.length > 0 && <Findings {...props} items={visible} />}
      {state.kind !== 'findings' && <NothingShown kind={state.kind} texts={texts} />}
      {visible.length < state.items.length && (
        <button type="button" onClick={() => setAll(true)}>
          {texts.popupMore}
        </button>
      )}
    </section>
  );
}

function Findings({ items, problem, texts, ...on }: ReviewProps & { readonly items: readonly ReviewItem[] }) {
  return (
    <ul className="review">
      {items.map((item) => (
        <FindingView
          key={item.id}
          item={item}
          problem={problem?.id === item.id ? problem : null}
          texts={texts}
          onApply={(replacement) => on.onApply(item.id, replacement)}
          onGoTo={() => on.onGoTo(item.id)}
          onKeep={() => on.onKeep(item.id)}
          onCopy={on.onCopy}
        />
      ))}
    </ul>
  );
}
