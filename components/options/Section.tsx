import { useId, type ReactNode } from 'react';

type Props = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

/** One part of the settings page, found by its heading. */
export function Section({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
