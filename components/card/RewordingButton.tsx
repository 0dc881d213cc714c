import type { CardTexts } from '../../lib/texts/card';
import { Fields } from '../ui/Fields';
import type { CardRewording } from './cardProps';
import { trusted } from './trusted';

/** Nothing of the sentence is left beside the rewording but its full stop. */
const NO_WORDS = /^[\s\p{P}]*$/u;

type Props = {
  /** Its place among the rewordings, from 0. */
  readonly id: number;
  readonly rewording: CardRewording;
  readonly language: string;
  readonly texts: CardTexts;
  readonly onApply: () => void;
};

/** One rewording: a button that says it, and below it the sentence as it would read, unless the button says all of it. */
export function RewordingButton({ id, rewording, language, texts, onApply }: Props) {
  const preview = `preview-${String(id)}`;
  const deed = `deed-${String(id)}`;
  const isWhole = NO_WORDS.test(rewording.head + rewording.tail);
  const described = [rewording.deed ? deed : '', isWhole ? '' : preview].join(' ').trim();
  return (
    <li>
      <button
        type="button"
        className="rewording"
        lang={language}
        aria-describedby={described === '' ? undefined : described}
        onClick={trusted(onApply)}
      >
        <Fields text={rewording.text} hint={texts.cardField} />
      </button>
      {rewording.deed && (
        <p id={deed} className="deed">
          {texts.cardDeed}
        </p>
      )}
      {!isWhole && (
        <p id={preview} className="preview" lang={language}>
          {rewording.head}
          <ins>
            <Fields text={rewording.written} hint={texts.cardField} />
          </ins>
          {rewording.tail}
        </p>
      )}
    </li>
  );
}
