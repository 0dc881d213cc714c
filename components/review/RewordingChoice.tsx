import { useId } from 'react';
import type { Suggestion } from '../../lib/engine/finding';
import type { Texts } from '../../lib/texts';
import { Rewording } from '../ui/Rewording';
import type { Preview } from './preview';

const CLASSES = { deed: 'hint warn', preview: 'hint' };

type Props = {
  readonly suggestion: Suggestion;
  readonly preview: Preview;
  readonly language: string;
  readonly texts: Texts;
  readonly onApply: () => void;
};

/** A rewording in the review. */
export function RewordingChoice({ suggestion, preview, language, texts, onApply }: Props) {
  return (
    <Rewording
      id={useId()}
      text={suggestion.text}
      deed={suggestion.deed}
      sentence={preview}
      language={language}
      texts={texts}
      classes={CLASSES}
      onApply={onApply}
    />
  );
}
