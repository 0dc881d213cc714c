import type { ReactNode } from 'react';
import './switch.css';

type Props = {
  /** What is switched; the whole of it is the switch's name. */
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Something that is on or off. */
export function Switch({ children, on, onChange }: Props) {
  return (
    <label className="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
