import type { EditorAdapter } from './adapter';
import { contentEditableAdapter } from './contenteditable';
import { editingHost } from './editingHost';
import { isEligible } from './eligible';
import { fieldAdapter, isTextField } from './field';

/**
 * The adapter for the editor that holds `element`, chosen here and nowhere else: known kinds first, then the generic
 * path that proves itself by reading back. Null where nothing is written or where Tillit keeps out (`eligible.ts`).
 */
export function findAdapter(element: Element): EditorAdapter | null {
  const host = editingHost(element);
  if (!host || !isEligible(host)) return null;
  return isTextField(host) ? fieldAdapter(host) : contentEditableAdapter(host);
}
