import type { CardProps } from './cardProps';
import { Problem } from './Problem';
import { QuietChoices } from './QuietChoices';
import { ReaderWhy } from './ReaderWhy';
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
      <div className="body">
        <Coaching {...props} />
        <Rewordings {...props} />
        <Why {...props} />
      </div>
      <footer>
        {problem && <Problem problem={problem} texts={texts} onCopy={props.onCopy} />}
        <QuietChoices texts={texts} onQuiet={props.onQuiet} />
      </footer>
    </section>
  );
}

function Coaching({ finding }: CardProps) {
  return (
    <>
      <p id="message" lang={finding.language}>
        {finding.message}
      </p>
      <p className="question" lang={finding.language}>
        {finding.question}
      </p>
    </>
  );
}

/** Why it matters, what the trained reader goes by, and whose rule it is when it is not Tillit's own. */
function Why(props: CardProps) {
  const { finding, texts } = props;
  return (
    <div className="why">
      <p lang={finding.language}>{finding.why}</p>
      {finding.grounds !== '' && <p className="grounds">{finding.grounds}</p>}
      <ReaderWhy {...props} />
      {finding.publisher !== null && (
        <p>
          {texts.cardPublisher} {finding.publisher}
        </p>
      )}
    </div>
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
