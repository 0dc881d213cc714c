import { FLAGGED_PRINCIPLES } from '../engine/principle';
import { checkRule } from './checkRule';
import { checkWording } from './checkWording';
import { checkSets } from './checkSets';
import { checkPlain } from './checkTemplate';
import { enginesFit } from './engineRange';
import { isFlaggedPrinciple } from './flagged';
import type { Pack, PackPrinciple } from './format';
import { ENGINE_VERSION } from './format';
import type { Report } from './report';
import { setIndex } from './setIndex';

/** In a source folder the texts of the eight may be left out: `pack build` fills in Tillit's own. */
export type MeaningOptions = { readonly principleTexts: 'required' | 'may-be-missing' };

/** Notes what is wrong with a pack whose keys and values are well-formed: names that lead nowhere, ids that clash … */
export function checkMeaning(pack: Pack, report: Report, options: MeaningOptions): void {
  if (!enginesFit(pack.engine, ENGINE_VERSION)) {
    const remedy = `Update Tillit, or have the pack built for engine ${ENGINE_VERSION}`;
    report.within('engine', () => report.error(`The pack asks for engine ${pack.engine}`, remedy));
  }
  report.within('principles', () => {
    for (const [id, principle] of Object.entries(pack.principles)) {
      report.within(id, () => checkPrinciple(id, principle, report));
    }
  });
  const index = setIndex(pack);
  report.within('sets', () => checkSets(pack, index, report));
  checkRules(pack, index, report, options);
  report.within('wordings', () => {
    for (const [at, wording] of (pack.wordings ?? []).entries())
      report.within(at, () => checkWording(wording, pack, index, report, options));
  });
  report.within('overrides', () => checkOverrides(pack, report));
}

function checkRules(
  pack: Pack,
  index: ReturnType<typeof setIndex>,
  report: Report,
  options: MeaningOptions,
): void {
  const places = new Map<string, number>();
  report.within('rules', () => {
    for (const [at, rule] of pack.rules.entries()) {
      report.within(at, () => {
        const twin = places.get(rule.id);
        if (twin !== undefined) {
          report.within('id', () =>
            report.error(`rules[${twin}] has the same id`, 'Give one of them another'),
          );
        }
        checkRule(rule, pack, index, report, options);
      });
      places.set(rule.id, places.get(rule.id) ?? at);
    }
  });
}

function checkPrinciple(id: string, principle: PackPrinciple, report: Report): void {
  for (const key of ['title', 'why', 'question'] as const) {
    report.within(key, () => checkPlain(principle[key], report));
  }
  const own = !isFlaggedPrinciple(id);
  if (own && principle.under === undefined) {
    report.error(
      'It says not which of the eight principles it belongs under',
      `Add under: ${FLAGGED_PRINCIPLES[0]}, or another`,
    );
  }
  if (!own && principle.under !== undefined) {
    report.within('under', () => report.error('One of the eight belongs under no other', 'Remove the key'));
  }
}

function checkOverrides(pack: Pack, report: Report): void {
  for (const [at, override] of (pack.overrides ?? []).entries()) {
    report.within(at, () => {
      if (override.rule.startsWith(`${pack.id}/`)) {
        report.within('rule', () =>
          report.error('This is a rule of the pack itself', 'Change the rule instead'),
        );
      }
      if (Object.keys(override).length < 2) {
        report.error('It changes nothing', 'Add off, severity or message');
      }
    });
  }
}
