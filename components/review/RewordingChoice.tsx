import { useId } from 'react';
import type { Suggestion } from '../../lib/engine/finding';
import type { Texts } from '../../lib/texts';
import { Fields } from '../ui/Fields';
import type { Preview } from './preview';

type Props = {
  readonly suggestion: Suggestion;
  readonly preview: Preview;
  readonly language: string;
  readonly texts: Texts;
  readonly onApply: () => void;
};

/** One rewording: a button that says it, and below it the sentence as it would read. */
export function RewordingChoice({ suggestion, preview, language, texts, onApply }: Props) {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className="rewording"
        lang={language}
        aria-describedby={suggestion.deed ? `${id}deed ${id}preview` : `${id}preview`}
        onClick={onApply}
      >
        <Fields text={suggestion.text} />
      </button>
      {suggestion.deed && (
        <p id={`${id}deed`} className="hint warn">
          {texts.cardDeed}
        </p>
      )}
      <p id={`${id}preview`} className="hint" lang={language}>
        {preview.head}
        <ins>
          <Fields text={preview.written} />
        </ins>
        {preview.tail}
      </p>
    </li>
  );
}
