import { inflectVerb } from '../languages/inflect';
import type { CapturedForm, TokenView } from './compiled';
import type { Place } from './match';
import type { LexicalSet } from './rule';
import type { SlotForm } from './template';

/** The words of a slot in the form that a template asks for; null when it holds none, or no such form is known. */
export function slotText(hit: Place, view: TokenView, name: string, form: SlotForm): string | null {
  const slot = hit.slots.get(name);
  if (slot === undefined) return null;
  // The full stop of "mars." at the end of the sentence is the sentence's.
  if (form.kind === 'written')
    return between(view, slot.from, slot.to).replace(slot.to >= hit.sentenceTo ? /\.$/u : /$^/u, '');
  const captured = hit.forms.findLast((one) => one.name === name);
  if (captured === undefined) return null;
  if (form.kind === 'gap') return gapText(view, captured);
  const other =
    form.kind === 'cell' ? inCell(view, captured, form.cell) : sameForm(view, captured, form.parts);
  if (other === null) return null;
  return [between(view, slot.from, captured.from), other, between(view, captured.to, slot.to)]
    .filter(Boolean)
    .join(' ');
}

/** The text of the tokens `from` up to `to`, as written; '' for none. */
function between(view: TokenView, from: number, to: number): string {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return from >= to || first === undefined || last === undefined
    ? ''
    : view.text.slice(first.start, last.end);
}

function gapText(view: TokenView, form: CapturedForm): string | null {
  return between(view, form.gapFrom, form.gapTo) || null;
}

function inCell(view: TokenView, captured: CapturedForm, cell: string): string | null {
  const { set, entry } = captured;
  if (captured.cell === cell) return between(view, captured.from, captured.to);
  const form = set.forms.find((one) => one.entry === entry && one.cell === cell);
  const stem = compoundStem(view, captured, set);
  if (stem !== null) {
    const tail =
      set.tails.find((one) => one.entry === entry && one.cell === cell)?.tail ?? form?.tokens.join(' ');
    return tail === undefined ? null : stem + tail;
  }
  return form === undefined
    ? null
    : [...form.tokens, ...(form.particle === null ? [] : [form.particle])].join(' ');
}

/** What stands before the compound's head, as written; null when the word is none of the set's compounds. */
function compoundStem(view: TokenView, captured: CapturedForm, set: LexicalSet): string | null {
  const { entry, cell } = captured;
  const word = view.tokens[captured.from];
  if (word === undefined || captured.to !== captured.from + 1) return null;
  if (
    set.forms.some((form) => form.entry === entry && form.tokens.length === 1 && form.tokens[0] === word.norm)
  )
    return null;
  const tails = set.tails.filter(
    (one) => one.entry === entry && one.cell === cell && word.norm.endsWith(one.tail),
  );
  const longest = Math.max(0, ...tails.map((one) => one.tail.length));
  return longest === 0 ? null : view.text.slice(word.start, word.end - longest);
}

/** The other verb's form in the cell in which the writer's verb stands. */
function sameForm(view: TokenView, captured: CapturedForm, parts: readonly string[]): string | null {
  const forms = inflectVerb(view.language, parts);
  return forms.find((form) => form.cell === captured.cell)?.form ?? null;
}
