import type { TextKey, Texts } from '../../lib/texts';
import type { ReviewProblem } from './reviewProps';

type Props = {
  readonly problem: ReviewProblem;
  readonly texts: Texts;
  readonly onCopy: (text: string) => void;
};

const REASONS = {
  changed: 'cardChanged',
  refused: 'cardRefused',
  gone: 'cardGone',
  altered: 'cardAltered',
} as const satisfies Record<ReviewProblem['reason'], TextKey>;

/** Says why a rewording was not written, and offers to copy it. */
export function ApplyProblem({ problem, texts, onCopy }: Props) {
  return (
    <div className="banner" role="alert">
      <p>{texts[REASONS[problem.reason]]}</p>
      {problem.copied === 'no' ? (
        <button type="button" onClick={() => onCopy(problem.replacement)}>
          {texts.cardCopy}
        </button>
      ) : (
        <p>{problem.copied === 'yes' ? texts.cardCopied : texts.cardCopyFailed}</p>
      )}
    </div>
  );
}
