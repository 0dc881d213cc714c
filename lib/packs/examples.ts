import { compileRules } from '../engine/compile';
import type { CompiledRules } from '../engine/compiled';
import { readBlock } from '../engine/matchBlock';
import type { BlockReading } from '../engine/matchBlock';
import type { RuleSet } from '../engine/rule';
import { expandPack } from './expand';
import { flagProblems } from './flagExample';
import type { Pack, PackRule } from './format';
import { passProblems } from './passExample';
import type { PackProblem } from './problem';
import { Report } from './report';
import { reportUntried } from './untried';
import { runWordings } from './wordingExamples';

/** What running a rule's examples has shown: which of its patterns and rewordings were of any use. */
export type Tried = { readonly patterns: Set<number>; readonly rewordings: Set<number> };

/** Reads an example of a rule as the engine reads a paragraph of a message. */
export type ReadExample = (text: string) => BlockReading;

/**
 * Runs the examples of a pack's rules and wordings, drafts and silent trials included, together with `others`: the rules beside
 * which the pack will work, Tillit's own. A `flag` must be marked exactly as written, with the rewordings as promised;
 * a `pass` must be silent, for the reason given. Patterns and rewordings that no example tries give warnings.
 */
export function runExamples(pack: Pack, others: readonly RuleSet[]): readonly PackProblem[] {
  const own = expandPack(pack, { statuses: ['on', 'trial', 'draft'] });
  const rules = compileRules([own, ...others.filter((other) => other.pack !== pack.id)]);
  const report = new Report();
  report.within('rules', () => {
    for (const [index, rule] of pack.rules.entries()) {
      if (rule.status !== 'off') report.within(index, () => runRule(rule, pack, rules, report));
    }
  });
  report.within('wordings', () => runWordings(pack, rules, report));
  return report.problems;
}

function runRule(rule: PackRule, pack: Pack, rules: CompiledRules, report: Report): void {
  const id = `${pack.id}/${rule.id}`;
  const tried: Tried = { patterns: new Set(), rewordings: new Set() };
  const read: ReadExample = (text) =>
    readBlock(
      { text, kind: 'paragraph', before: '', after: '' },
      pack.language,
      rule.where?.[0] ?? 'other',
      rules,
      { asked: 'every' },
    );
  report.within('examples', () => {
    report.within('flag', () => {
      for (const [at, example] of rule.examples.flag.entries()) {
        report.within(at, () => flagProblems(example, id, read, tried, report));
      }
    });
    report.within('pass', () => {
      for (const [at, example] of rule.examples.pass.entries()) {
        report.within(at, () => passProblems(example, id, read, report));
      }
    });
  });
  reportUntried(rule, tried, report);
}
