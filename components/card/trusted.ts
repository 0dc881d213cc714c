import type { MouseEvent } from 'react';

/** A click handler that a page's script cannot set off. */
export function trusted(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.nativeEvent.isTrusted) act();
  };
}
