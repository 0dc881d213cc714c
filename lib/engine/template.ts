/** How a slot's words are written into a rewording. */
export type SlotForm =
  | { readonly kind: 'written' }
  /** Another form of the set's word. */
  | { readonly kind: 'cell'; readonly cell: string }
  /** Another verb in the form of the writer's: its principal parts. */
  | { readonly kind: 'same'; readonly parts: readonly string[] }
  /** The words inside a particle verb. */
  | { readonly kind: 'gap' };

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `fallback` is written when the slot is empty; null: then the rewording cannot be offered. */
  | {
      readonly kind: 'slot';
      readonly name: string;
      readonly form: SlotForm;
      readonly fallback: string | null;
    }
  /** Left out when a slot in it is empty. */
  | { readonly kind: 'piece'; readonly parts: readonly TemplatePart[] };

export type TemplateProblem = { readonly position: number; readonly cause: string; readonly remedy: string };

export type ParsedTemplate =
  | { readonly ok: true; readonly parts: readonly TemplatePart[]; readonly slots: readonly string[] }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

const SLOT = /\{([\p{L}\p{N}_]+)(?:(\.gap)|:([\p{L}\p{N}_]+)|~([\p{L}\p{M}/' -]+))?(?:\|([^{}|‹›[\]]*))?\}/uy;

/** Reads a rewording's template. Fields such as `[the method]` are ordinary text in it. */
export function parseTemplate(source: string): ParsedTemplate {
  const problems: TemplateProblem[] = [];
  const outer: TemplatePart[] = [];
  let open: { readonly at: number; readonly parts: TemplatePart[] } | null = null;
  const say = (position: number, cause: string, remedy: string) => problems.push({ position, cause, remedy });
  for (let at = 0; at < source.length;) {
    const char = source.charAt(at);
    const parts: TemplatePart[] = open?.parts ?? outer;
    if (char === '{') {
      const slot = readSlot(source, at);
      if (slot === null)
        say(
          at,
          'A slot is not written as a slot.',
          'Write {slot}, {slot|default}, {slot:cell} or {slot.gap}.',
        );
      else parts.push(slot.part);
      at = slot?.end ?? at + 1;
      continue;
    }
    if (char === '‹' && open === null) open = { at, parts: [] };
    else if (char === '›' && open !== null) {
      outer.push({ kind: 'piece', parts: open.parts });
      open = null;
    } else if ('‹›}'.includes(char))
      say(at, `"${char}" does not fit here.`, 'Pieces ‹ … › do not nest; close what is open first.');
    else addText(parts, char);
    at += 1;
  }
  if (open !== null) say(open.at, 'A piece is not closed.', 'Write › where it ends.');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, parts: outer, slots: slotsOf(outer) };
}

function readSlot(source: string, at: number): { readonly part: TemplatePart; readonly end: number } | null {
  SLOT.lastIndex = at;
  const found = SLOT.exec(source);
  if (found === null) return null;
  const part = {
    kind: 'slot',
    name: found[1] ?? '',
    form: formOf(found),
    fallback: found[5] ?? null,
  } as const;
  return { part, end: SLOT.lastIndex };
}

function formOf(found: RegExpExecArray): SlotForm {
  if (found[2] !== undefined) return { kind: 'gap' };
  if (found[3] !== undefined) return { kind: 'cell', cell: found[3] };
  return found[4] === undefined
    ? { kind: 'written' }
    : { kind: 'same', parts: found[4].trim().split(/\s+/u) };
}

function addText(parts: TemplatePart[], char: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + char };
  else parts.push({ kind: 'text', text: char });
}

function slotsOf(parts: readonly TemplatePart[]): string[] {
  const names = parts.flatMap((part) => {
    if (part.kind === 'slot') return [part.name];
    return part.kind === 'piece' ? slotsOf(part.parts) : [];
  });
  return [...new Set(names)];
}
