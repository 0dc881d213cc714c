import type { CardTexts } from '../../lib/texts/card';
import type { CardProblem } from './cardProps';
import { trusted } from './trusted';

const REASONS = {
  changed: 'cardChanged',
  refused: 'cardRefused',
  gone: 'cardGone',
  altered: 'cardAltered',
} as const;

type Props = {
  readonly problem: CardProblem;
  readonly texts: CardTexts;
  readonly onCopy: (replacement: string) => void;
};

/** Says what became of the edit, and why, and offers the rewording by way of the clipboard. */
export function Problem({ problem, texts, onCopy }: Props) {
  return (
    <div className="problem" role="alert">
      <p>{texts[REASONS[problem.reason]]}</p>
      {problem.copied === 'failed' && <p>{texts.cardCopyFailed}</p>}
      <button type="button" onClick={trusted(() => onCopy(problem.replacement))}>
        {problem.copied === 'yes' ? texts.cardCopied : texts.cardCopy}
      </button>
    </div>
  );
}
