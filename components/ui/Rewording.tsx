import type { MouseEventHandler } from 'react';
import type { CardTexts } from '../../lib/texts/card';
import { Fields } from './Fields';

/** Nothing of the sentence is left beside the rewording but its full stop. */
const NO_WORDS = /^[\s\p{P}]*$/u;

type Props = {
  /** Unlike that of any other rewording on the page. */
  readonly id: string;
  /** What the button says. */
  readonly text: string;
  /** True when it changes the arrangement and not only the words. */
  readonly deed: boolean;
  /** The changed sentence: before the rewording, the rewording in place, after it. */
  readonly sentence: { readonly head: string; readonly written: string; readonly tail: string };
  readonly language: string;
  readonly texts: Pick<CardTexts, 'cardField' | 'cardDeed'>;
  /** How the surface draws the two lines below the button. */
  readonly classes: { readonly deed: string; readonly preview: string };
  readonly onApply: MouseEventHandler;
};

/** One rewording: a button that says it, and below it the sentence as it would read, unless the button says all of it. */
export function Rewording({ id, text, deed, sentence, language, texts, classes, onApply }: Props) {
  const isWhole = NO_WORDS.test(sentence.head + sentence.tail);
  const described = [deed ? `deed-${id}` : '', isWhole ? '' : `preview-${id}`].join(' ').trim();
  return (
    <li>
      <button
        type="button"
        className="rewording"
        lang={language}
        aria-describedby={described === '' ? undefined : described}
        onClick={onApply}
      >
        <Fields text={text} hint={texts.cardField} />
      </button>
      {deed && (
        <p id={`deed-${id}`} className={classes.deed}>
          {texts.cardDeed}
        </p>
      )}
      {!isWhole && (
        <p id={`preview-${id}`} className={classes.preview} lang={language}>
          {sentence.head}
          <ins>
            <Fields text={sentence.written} hint={texts.cardField} />
          </ins>
          {sentence.tail}
        </p>
      )}
    </li>
  );
}
