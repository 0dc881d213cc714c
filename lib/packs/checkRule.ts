import { reservedSlots } from '../engine/reservedSlots';
import { checkPattern } from './checkPattern';
import { checkPlain, checkQuestion, checkTemplate } from './checkTemplate';
import type { TemplateScope } from './checkTemplate';
import type { Pack, PackRule } from './format';
import { isFlaggedPrinciple } from './flagged';
import { markedSpan } from './marked';
import type { MeaningOptions } from './meaning';
import { didYouMean } from './nearest';
import type { Report } from './report';
import { shown } from './report';
import type { SetIndex } from './setIndex';

const PATTERN_LISTS = ['patterns', 'unless', 'near', 'notNear'] as const;

/** Notes what is wrong with a rule whose keys and values are well-formed. */
export function checkRule(
  rule: PackRule,
  pack: Pack,
  index: SetIndex,
  report: Report,
  options: MeaningOptions,
): void {
  report.within('principle', () => checkPrinciple(rule.principle, pack, report, options));
  const slots = new Set<string>();
  for (const key of PATTERN_LISTS) {
    report.within(key, () => {
      for (const [at, source] of (rule[key] ?? []).entries()) {
        const names = report.within(at, () => checkPattern(source, index, report));
        if (key === 'patterns') for (const slot of names.slots) slots.add(slot);
      }
    });
  }
  checkTexts(rule, { slots: [...slots], language: pack.language }, report);
  report.within('examples', () => checkExamples(rule, report));
}

/** Notes a principle that the pack does not know, or has no text for. */
export function checkPrinciple(
  id: string,
  pack: Pack,
  report: Report,
  { principleTexts }: MeaningOptions,
): void {
  if (Object.hasOwn(pack.principles, id)) return;
  const known = Object.keys(pack.principles);
  if (!isFlaggedPrinciple(id)) {
    const otherwise = 'Use one of the eight, or add it under principles with under: …';
    report.error(`There is no principle "${shown(id)}"`, didYouMean(id, known, otherwise));
  } else if (principleTexts === 'required') {
    report.error(
      `The pack has no text for "${id}"`,
      'Add it under principles, or run tillit pack build, which fills in the text of Tillit itself',
    );
  }
}

function checkTexts(rule: PackRule, scope: TemplateScope, report: Report): void {
  const { message, why, question, rewordings } = rule;
  report.within('message', () => checkPlain(message, report));
  if (why !== undefined) report.within('why', () => checkPlain(why, report));
  if (question !== undefined) report.within('question', () => checkQuestion(question, scope, report));
  const wide = { ...scope, slots: [...scope.slots, ...reservedSlots(scope.language)] };
  report.within('rewordings', () => {
    for (const [at, { text }] of rewordings.entries()) {
      report.within(at, () => report.within('text', () => checkTemplate(text, wide, report)));
    }
    checkDeeds(rule, report);
  });
}

function checkDeeds(rule: PackRule, report: Report): void {
  const [first] = rule.rewordings;
  if (first && rule.rewordings.every((rewording) => rewording.deed === true)) {
    report.error(
      'Every rewording changes the arrangement (deed)',
      'Add one that only changes the words, for the leader who cannot',
    );
  }
}

function checkExamples(rule: PackRule, report: Report): void {
  const { flag, pass } = rule.examples;
  report.within('flag', () => {
    for (const [at, example] of flag.entries()) {
      report.within(at, () => {
        if (!markedSpan(example.text)) {
          report.within('text', () =>
            report.error('It has not one pair of [[ ]]', 'Write [[ ]] around exactly what is to be marked'),
          );
        }
        checkBecomes(example.rewording, example.becomes, rule.rewordings.length, report);
      });
    }
  });
  report.within('pass', () => {
    for (const [at, { text }] of pass.entries()) {
      if (!text.includes('[[') && !text.includes(']]')) continue;
      report.within(at, () =>
        report.within('text', () => report.error('Nothing is marked in a pass example', 'Remove the [[ ]]')),
      );
    }
  });
}

function checkBecomes(
  rewording: number | undefined,
  becomes: string | undefined,
  count: number,
  report: Report,
): void {
  if (becomes !== undefined && rewording === undefined) {
    report.within('becomes', () => report.error('It says not by which rewording', 'Add rewording: 0'));
  }
  if (rewording !== undefined && rewording >= count) {
    const cause = `The rule has ${count} rewording${count === 1 ? '' : 's'}, counted from 0`;
    report.within('rewording', () => report.error(cause, 'Use a smaller number'));
  }
}
