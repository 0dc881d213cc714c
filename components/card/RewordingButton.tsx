import type { CardTexts } from '../../lib/texts/card';
import { Rewording } from '../ui/Rewording';
import type { CardRewording } from './cardProps';
import { trusted } from './trusted';

const CLASSES = { deed: 'deed', preview: 'preview' };

type Props = {
  /** Its place among the rewordings, from 0. */
  readonly id: number;
  readonly rewording: CardRewording;
  readonly language: string;
  readonly texts: CardTexts;
  readonly onApply: () => void;
};

/** A rewording on the card: only a person's own press applies it. */
export function RewordingButton({ id, rewording, language, texts, onApply }: Props) {
  return (
    <Rewording
      id={String(id)}
      text={rewording.text}
      deed={rewording.deed}
      sentence={rewording}
      language={language}
      texts={texts}
      classes={CLASSES}
      onApply={trusted(onApply)}
    />
  );
}
