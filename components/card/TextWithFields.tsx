type Props = {
  readonly text: string;
  /** Said on hover over a field. */
  readonly hint: string;
};

/** Text in which `[the method]` is shown as a place that only the writer can fill. */
export function TextWithFields({ text, hint }: Props) {
  const parts = text.split(/(\[[^[\]]+\])/u).map((part, at) => ({ part, at, isField: at % 2 === 1 }));
  return parts.map(({ part, at, isField }) =>
    isField ? (
      <span key={at} className="field" title={hint}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
