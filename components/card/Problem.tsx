import type { Texts } from '../../lib/texts';
import type { CardProblem } from './cardProps';
import { trusted } from './trusted';

const REASONS = { changed: 'cardChanged', refused: 'cardRefused', gone: 'cardGone' } as const;

type Props = {
  readonly problem: CardProblem;
  readonly texts: Texts;
  readonly onCopy: (rewording: number) => void;
};

/** Says that nothing was written, and why, and offers the rewording by way of the clipboard. */
export function Problem({ problem, texts, onCopy }: Props) {
  return (
    <div className="problem" role="alert">
      <p>{texts[REASONS[problem.reason]]}</p>
      {problem.copied === 'failed' && <p>{texts.cardCopyFailed}</p>}
      <button type="button" onClick={trusted(() => onCopy(problem.rewording))}>
        {problem.copied === 'yes' ? texts.cardCopied : texts.cardCopy}
      </button>
    </div>
  );
}
