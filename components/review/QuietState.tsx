import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly hint?: string | null;
  /** What can be done about it. */
  readonly children?: ReactNode;
};

/** Why nothing is shown. Never a verdict on the text. */
export function QuietState({ title, hint, children }: Props) {
  return (
    <div className="quiet-state">
      <h2>{title}</h2>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </div>
  );
}
