import { useId } from 'react';
import type { ReviewField } from '../../lib/messages';
import type { Texts } from '../../lib/texts';

type Props = {
  readonly fields: readonly ReviewField[];
  readonly texts: Texts;
  readonly onGoTo: (id: string) => void;
};

/** What only the writer can fill in, each with the words around it: a press goes there. Nothing where nothing is left. */
export function FieldsToFill({ fields, texts, onGoTo }: Props) {
  const title = useId();
  if (fields.length === 0) return null;
  return (
    <section className="to-fill" aria-labelledby={title}>
      <h2 id={title}>{texts.popupFields}</h2>
      <p className="hint">{texts.popupFieldsHint}</p>
      <ul>
        {fields.map(({ id, text, head, tail, language }) => (
          <li key={id}>
            <button type="button" lang={language} onClick={() => onGoTo(id)}>
              {head.replace(CUT_HEAD, '… ')}
              <span className="field">{text}</span>
              {tail.replace(CUT_TAIL, ' …')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As many units as a field's surroundings have when they have been cut; then half a word stands at the far end. */
const CUT_HEAD = /^(?=.{40}$)\S*\s/su;
const CUT_TAIL = /(?<=^(?=.{40}$).*)\s\S*$/su;
