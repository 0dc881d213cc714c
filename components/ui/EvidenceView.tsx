import type { Evidence } from '../../lib/engine/finding';
import type { Language } from '../../lib/engine/principle';
import { MarkedText } from './MarkedText';

type Texts = {
  readonly cardReader: string;
  readonly cardReaderWords: string;
  readonly cardExample: string;
  readonly cardExampleAfter: string;
};

type Props = { readonly evidence: Evidence; readonly language: Language; readonly texts: Texts };

/** What the trained reader goes by: that it is a guess, the words that weighed most, and a known example. */
export function EvidenceView({ evidence: { words, example }, language, texts }: Props) {
  return (
    <div className="evidence">
      <p>
        {texts.cardReader}
        {words.length > 0 && (
          <>
            {' '}
            {texts.cardReaderWords} <span lang={language}>{words.join(' · ')}</span>
          </>
        )}
      </p>
      {example && (
        <dl>
          <dt>{texts.cardExample}</dt>
          <dd lang={language}>
            <MarkedText text={example.text} span={{ start: example.start, end: example.end }} />
          </dd>
          <dt>{texts.cardExampleAfter}</dt>
          <dd lang={language}>{afterOf(example)}</dd>
        </dl>
      )}
    </div>
  );
}

/** The example's sentence with the other wording in place of the phrase. */
function afterOf({ text, start, end, better }: NonNullable<Evidence['example']>): string {
  return text.slice(0, start) + better + text.slice(end);
}
