import { useRef, useState, type DragEvent } from 'react';
import type { Texts } from '../../lib/texts';

type Props = { readonly texts: Texts; readonly onFile: (file: File) => void };

/** A pack from a file: chosen, or dropped here. */
export function PackFile({ texts, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button type="button" onClick={() => input.current?.click()}>
        {texts.optionsPackChoose}
      </button>
      <span className="hint">{texts.optionsPackDrop}</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.optionsPackChoose}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
