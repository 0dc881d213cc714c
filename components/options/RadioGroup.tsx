import { useId } from 'react';

export type RadioChoice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Language of the label, when it is not the page's. */
  readonly lang?: string;
};

type Props<Value extends string> = {
  /** Names the group to a screen reader; the heading above says it to the eye. */
  readonly legend: string;
  readonly choices: readonly RadioChoice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few. */
export function RadioGroup<Value extends string>({ legend, choices, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="radios">
      <legend className="unseen">{legend}</legend>
      {choices.map(({ value, label, hint, lang }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            <span lang={lang}>{label}</span>
            {hint !== undefined && <span className="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
