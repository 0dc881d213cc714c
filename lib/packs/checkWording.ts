import { reservedSlots } from '../engine/reservedSlots';
import { checkPattern } from './checkPattern';
import { checkPrinciple } from './checkRule';
import { checkTemplate } from './checkTemplate';
import type { Pack, PackWording } from './format';
import { markedSpan } from './marked';
import type { MeaningOptions } from './meaning';
import type { Report } from './report';
import type { SetIndex } from './setIndex';

/** Notes what is wrong with a wording whose keys and values are well-formed. */
export function checkWording(
  wording: PackWording,
  pack: Pack,
  index: SetIndex,
  report: Report,
  options: MeaningOptions,
): void {
  const { principle, patterns = [], rewordings, examples = [] } = wording;
  report.within('principle', () => checkPrinciple(principle, pack, report, options));
  const slots = new Set(reservedSlots(pack.language));
  report.within('patterns', () => {
    for (const [at, source] of patterns.entries()) {
      const names = report.within(at, () => checkPattern(source, index, report));
      for (const slot of names.slots) slots.add(slot);
    }
  });
  const scope = { slots: [...slots], language: pack.language };
  report.within('rewordings', () => {
    for (const [at, { text }] of rewordings.entries()) {
      report.within(at, () => report.within('text', () => checkTemplate(text, scope, report)));
    }
  });
  report.within('examples', () => {
    for (const [at, { text }] of examples.entries()) {
      if (markedSpan(text) !== null) continue;
      const remedy = 'Write [[ ]] around the words that are marked';
      report.within(at, () => report.error('It has not one pair of [[ ]]', remedy));
    }
  });
}
