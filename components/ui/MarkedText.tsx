import type { Span } from '../../lib/text/span';

type Props = { readonly text: string; readonly span: Span };

/** A text with its marked words. */
export function MarkedText({ text, span }: Props) {
  return (
    <>
      {text.slice(0, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </>
  );
}
