import { parseTemplate } from '../engine/template';
import type { TemplatePart } from '../engine/template';
import type { Language } from '../engine/principle';
import { inflectVerb } from '../languages/inflect';
import { didYouMean } from './nearest';
import type { Report } from './report';
import { shown } from './report';

/** What a template may use: the slots of its rule's patterns, in a language. */
export type TemplateScope = { readonly slots: readonly string[]; readonly language: Language };

type SlotPart = Extract<TemplatePart, { kind: 'slot' }>;

/** Notes how a rewording is wrongly written, and each slot in it that no pattern remembers. */
export function checkTemplate(source: string, scope: TemplateScope, report: Report): void {
  for (const slot of slotsIn(source, report)) checkSlot(slot, scope, report);
}

/** The same for a coaching question, which must stand whole also when a slot is empty. */
export function checkQuestion(source: string, scope: TemplateScope, report: Report): void {
  for (const slot of slotsIn(source, report)) {
    checkSlot(slot, scope, report);
    if (slot.fallback === null) {
      report.error(
        `The question cannot be asked when {${shown(slot.name)}} is empty`,
        `Say what to write then: {${shown(slot.name)}|it}`,
      );
    }
  }
}

/** Notes a slot in a text that is shown as it stands. */
export function checkPlain(text: string, report: Report): void {
  if (!/[{}‹›]/u.test(text)) return;
  report.error('Slots are not filled in here', 'Write plain words; rewordings and questions may have slots');
}

function slotsIn(source: string, report: Report): readonly SlotPart[] {
  if (!/[{}‹›]/u.test(source)) return [];
  const parsed = parseTemplate(source);
  if (parsed.ok)
    return parsed.parts.flatMap((part) => (part.kind === 'piece' ? part.parts : [part])).filter(isSlot);
  for (const { cause, remedy } of parsed.problems.slice(0, 1)) {
    report.error(cause.replace(/\.$/u, ''), remedy.replace(/\.$/u, ''));
  }
  return [];
}

function isSlot(part: TemplatePart): part is SlotPart {
  return part.kind === 'slot';
}

function checkSlot({ name, form }: SlotPart, { slots, language }: TemplateScope, report: Report): void {
  if (!slots.includes(name)) {
    const otherwise = `Remember it in a pattern: {${shown(name)}: …}`;
    report.error(`No pattern remembers {${shown(name)}}`, didYouMean(name, slots, otherwise));
  }
  if (form.kind === 'same' && inflectVerb(language, form.parts).length === 0) {
    const parts = language === 'sv' ? '{verb~gå går gick gått}' : '{verb~go goes went gone going}';
    report.error(`The verb after {${shown(name)}~ lacks principal parts`, `Write them all: ${parts}`);
  }
}
