import type { Evidence } from '../../lib/engine/finding';
import type { Language } from '../../lib/engine/principle';
import { MarkedText } from './MarkedText';

type Texts = {
  readonly cardReaderWords: string;
  readonly cardExample: string;
  readonly cardExampleAfter: string;
};

type Props = { readonly evidence: Evidence; readonly language: Language; readonly texts: Texts };

/** True when there is something to show. */
export function hasEvidence({ words, example }: Evidence): boolean {
  return words.length > 0 || example !== null;
}

/** What the trained reader goes by: the words that weighed most, as written, and a known example before and after. */
export function EvidenceView({ evidence: { words, example }, language, texts }: Props) {
  return (
    <dl className="evidence">
      {words.length > 0 && (
        <div>
          <dt>{texts.cardReaderWords}</dt>
          {words.map((word, index) => (
            <dd key={index} className="word" lang={language}>
              {word}
            </dd>
          ))}
        </div>
      )}
      {example && (
        <>
          <dt>{texts.cardExample}</dt>
          <dd lang={language}>
            <MarkedText text={example.text} span={example} />
          </dd>
          <dt>{texts.cardExampleAfter}</dt>
          <dd lang={language}>
            {example.text.slice(0, example.start)}
            <ins>{example.better}</ins>
            {example.text.slice(example.end)}
          </dd>
        </>
      )}
    </dl>
  );
}
