import { useId } from 'react';
import type { Suggestion } from '../../lib/engine/finding';
import type { Texts } from '../../lib/texts';
import { Fields } from '../ui/Fields';
import type { Preview } from './preview';

/** Nothing of the sentence is left beside the rewording but its full stop. */
const NO_WORDS = /^[\s\p{P}]*$/u;

type Props = {
  readonly suggestion: Suggestion;
  readonly preview: Preview;
  readonly language: string;
  readonly texts: Texts;
  readonly onApply: () => void;
};

/** One rewording: a button that says it, and below it the sentence as it would read, unless the button says all of it. */
export function RewordingChoice({ suggestion, preview, language, texts, onApply }: Props) {
  const id = useId();
  const isWhole = NO_WORDS.test(preview.head + preview.tail);
  const described = [suggestion.deed ? `${id}deed` : '', isWhole ? '' : `${id}preview`].join(' ').trim();
  return (
    <li>
      <button
        type="button"
        className="rewording"
        lang={language}
        aria-describedby={described === '' ? undefined : described}
        onClick={onApply}
      >
        <Fields text={suggestion.text} hint={texts.cardField} />
      </button>
      {suggestion.deed && (
        <p id={`${id}deed`} className="hint warn">
          {texts.cardDeed}
        </p>
      )}
      {!isWhole && (
        <p id={`${id}preview`} className="hint" lang={language}>
          {preview.head}
          <ins>
            <Fields text={preview.written} hint={texts.cardField} />
          </ins>
          {preview.tail}
        </p>
      )}
    </li>
  );
}
