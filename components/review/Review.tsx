import { useState } from 'react';
import type { ReviewItem, ReviewState } from '../../lib/messages';
import { FieldsToFill } from './FieldsToFill';
import { FindingView } from './FindingView';
import { Mirror } from './Mirror';
import { NothingShown } from './NothingShown';
import type { ReviewProps } from './reviewProps';
import { UndoBanner } from './UndoBanner';
import { WholeMessageView } from './WholeMessageView';
import './review.css';

/** Where a text has been read, something can be said of all of it. */
const OF_TEXT: Readonly<Partial<Record<ReviewState['kind'], true>>> = {
  findings: true,
  'nothing-seen': true,
  'set-aside': true,
};

/**
 * What the active editor has to say: what is to be filled in, what already builds trust, the findings in reading order (those
 * that are held back come when the writer likes), and what there is to think of in the message as a whole.
 */
export function Review(props: ReviewProps) {
  const { state, texts } = props;
  const [all, setAll] = useState(false);
  const visible = state.items.filter(({ held }) => all || !held);
  const message = OF_TEXT[state.kind] ? state.message : null;
  return (
    <section className="review" aria-label={texts.popupFindings}>
      <FieldsToFill fields={state.fields} texts={texts} onGoTo={props.onGoTo} />
      <UndoBanner undoable={state.undoable} undo={props.undo} texts={texts} onUndo={props.onUndo} />
      {message && <Mirror present={message.present} texts={texts} />}
      {visible.length > 0 && <Findings {...props} items={visible} />}
      {state.kind !== 'findings' && !message?.reflections.length && (
        <NothingShown kind={state.kind} texts={texts} />
      )}
      {visible.length < state.items.length && (
        <button type="button" onClick={() => setAll(true)}>
          {texts.popupMore}
        </button>
      )}
      {message && (
        <WholeMessageView
          message={message}
          genre={state.genre}
          texts={texts}
          onDropReflection={props.onDropReflection}
          onGenre={props.onGenre}
        />
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
