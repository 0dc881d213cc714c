const SLOT = /\{([\p{L}\p{N}_]+)[^{}]*\}/gu;

/** The names of the slots that a rewording's template uses; each once. */
export function slotsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(SLOT)].map((found) => found[1] ?? ''))];
}
