type Props = { readonly text: string };

/** A rewording in which `[the method]` is shown as a place that only the writer can fill. */
export function Fields({ text }: Props) {
  return text.split(/(\[[^[\]]+\])/u).map((part, at) =>
    at % 2 === 1 ? (
      <span key={`${String(at)}${part}`} className="field">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
