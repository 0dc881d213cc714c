import type { CardProps } from './cardProps';
import { Problem } from './Problem';
import { QuietChoices } from './QuietChoices';
import { RewordingButton } from './RewordingButton';
import { trusted } from './trusted';

/** The card: what was seen, why it matters, a question, and wordings to choose from. */
export function Card(props: CardProps) {
  const { finding, problem, texts } = props;
  return (
    <section
      className="card"
      role="dialog"
      aria-labelledby="brand title"
      aria-describedby="message"
      tabIndex={-1}
    >
      <header>
        <h2>
          <span id="brand" className="brand">
            Tillit
          </span>
          <span id="title" lang={finding.language}>
            {finding.title}
          </span>
        </h2>
        <button type="button" className="close" aria-label={texts.cardClose} onClick={trusted(props.onClose)}>
          ×
        </button>
      </header>
      <Coaching {...props} />
      {problem && <Problem problem={problem} texts={texts} onCopy={props.onCopy} />}
      <Rewordings {...props} />
      {finding.publisher !== null && (
        <p className="publisher">
          {texts.cardPublisher} {finding.publisher}
        </p>
      )}
      <QuietChoices texts={texts} onQuiet={props.onQuiet} />
    </section>
  );
}

function Coaching({ finding }: CardProps) {
  return (
    <>
      <p id="message" lang={finding.language}>
        {finding.message}
      </p>
      <p className="why" lang={finding.language}>
        {finding.why}
      </p>
      <p className="question" lang={finding.language}>
        {finding.question}
      </p>
    </>
  );
}

function Rewordings({ finding, rewordings, texts, onApply }: CardProps) {
  if (rewordings.length === 0) return null;
  return (
    <ul aria-label={texts.cardRewordings}>
      {rewordings.map((rewording, index) => (
        <RewordingButton
          key={rewording.text}
          id={index}
          rewording={rewording}
          language={finding.language}
          texts={texts}
          onApply={() => onApply(index)}
        />
      ))}
    </ul>
  );
}
