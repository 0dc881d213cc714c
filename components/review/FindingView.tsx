import { useId } from 'react';
import type { ReviewItem } from '../../lib/messages';
import type { Texts } from '../../lib/texts';
import { EvidenceView, hasEvidence } from '../ui/EvidenceView';
import { MarkedText } from '../ui/MarkedText';
import { ApplyProblem } from './ApplyProblem';
import { previewOf } from './preview';
import type { ReviewProblem } from './reviewProps';
import { RewordingChoice } from './RewordingChoice';

/** As many rewordings as the card shows. */
const MOST_REWORDINGS = 3;

type Props = {
  readonly item: ReviewItem;
  /** What went wrong with this finding's rewording, or null. */
  readonly problem: ReviewProblem | null;
  readonly texts: Texts;
  readonly onApply: (replacement: string) => void;
  readonly onGoTo: () => void;
  readonly onKeep: () => void;
  readonly onCopy: (text: string) => void;
};

/** One finding: the writer's sentence, what may be heard in it, a question, and ways to put it. */
export function FindingView(props: Props) {
  const { item, texts } = props;
  const { finding } = item;
  const { language } = finding;
  const title = useId();
  return (
    <li>
      <article className={`finding ${finding.by}`} aria-labelledby={title}>
        <h2 id={title} lang={language}>
          {finding.title}
        </h2>
        <blockquote lang={language}>
          <MarkedText text={item.sentence} span={{ start: item.markStart, end: item.markEnd }} />
        </blockquote>
        <p lang={language}>{finding.message}</p>
        <p className="question" lang={language}>
          {finding.question}
        </p>
        {props.problem && <ApplyProblem problem={props.problem} texts={texts} onCopy={props.onCopy} />}
        <Rewordings {...props} />
        <details>
          <summary>{texts.popupWhy}</summary>
          <p className="hint" lang={language}>
            {finding.why}
          </p>
          {finding.grounds !== '' && <p className="hint">{finding.grounds}</p>}
          {finding.publisher !== null && (
            <p className="hint">
              {texts.cardPublisher} {finding.publisher}
            </p>
          )}
        </details>
        <ReaderWhy {...props} />
        <div className="row">
          <button type="button" onClick={props.onGoTo}>
            {texts.popupGoTo}
          </button>
          <button type="button" onClick={props.onKeep}>
            {texts.cardKeep}
          </button>
        </div>
      </article>
    </li>
  );
}

/** That only the trained reader saw it, and one step away what it goes by. Nothing for a rule's finding. */
function ReaderWhy({ item: { finding }, texts }: Props) {
  const { evidence, language } = finding;
  if (!evidence) return null;
  return (
    <>
      <p className="hint">{texts.cardReader}</p>
      {hasEvidence(evidence) && (
        <details>
          <summary>{texts.cardReaderWhy}</summary>
          <EvidenceView evidence={evidence} language={language} texts={texts} />
        </details>
      )}
    </>
  );
}

function Rewordings({ item, texts, onApply }: Props) {
  const suggestions = item.finding.suggestions.slice(0, MOST_REWORDINGS);
  if (suggestions.length === 0) return null;
  return (
    <ul className="rewordings" aria-label={texts.cardRewordings}>
      {suggestions.map((suggestion) => (
        <RewordingChoice
          key={suggestion.text}
          suggestion={suggestion}
          preview={previewOf(item, suggestion)}
          language={item.finding.language}
          texts={texts}
          onApply={() => onApply(suggestion.replacement)}
        />
      ))}
    </ul>
  );
}
