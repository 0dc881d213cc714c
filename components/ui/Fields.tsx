type Props = {
  readonly text: string;
  /** Said on hover over a field. */
  readonly hint: string;
};

/** A rewording in which `[the method]` is shown as a place that only the writer can fill. */
export function Fields({ text, hint }: Props) {
  return text.split(/(\[[^[\]]+\])/u).map((part, at) =>
    at % 2 === 1 ? (
      <span key={`${String(at)}${part}`} className="field" title={hint}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
