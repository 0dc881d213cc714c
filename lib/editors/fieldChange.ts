import type { TextField } from './fieldEdit';

/**
 * Calls `listener` after each change of the field's value. A value set by the page's script sends no event of its own;
 * it moves the caret, and that is seen.
 */
export function onFieldChange(field: TextField, listener: () => void, signal: AbortSignal): void {
  let composing = false;
  let last = field.value;
  const look = (): void => {
    if (composing || field.value === last) return;
    last = field.value;
    listener();
  };
  const options = { signal, passive: true };
  field.addEventListener('compositionstart', () => (composing = true), options);
  field.addEventListener('compositionend', () => ((composing = false), look()), options);
  for (const event of ['input', 'change', 'focus', 'select', 'selectionchange']) {
    field.addEventListener(event, look, options);
  }
  field.form?.addEventListener('reset', () => queueMicrotask(look), options);
}
